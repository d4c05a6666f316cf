package org.memberaccounts.returned;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.notice.ReturnReason;

/**
 * The part of a report about the one recipient that our mails have (RFC 3464 section 2).
 *
 * @param why why the mail came back; empty where it didn't
 */
record Report(Outcome outcome, Optional<ReturnReason> why) {
    /** The outcomes that matter. */
    enum Outcome {
        FAILED,
        DELIVERED,
        /** It is delayed, or was handed on to where nobody reports. */
        UNDECIDED
    }

    /** The largest body of a report that is read, in bytes. */
    static final int LARGEST = 64 * 1024;

    private static final Pattern STATUS = Pattern.compile("\\s*([245])\\.(\\d{1,3})\\.(\\d{1,3}).*", Pattern.DOTALL);

    /** Reads the part {@code message/delivery-status}; empty where it is none. */
    static Optional<Report> of(byte[] body) throws MessagingException {
        var groups = new ByteArrayInputStream(body);
        // first what is about the message, then what is about the recipient
        new InternetHeaders(groups);
        InternetHeaders recipient = new InternetHeaders(groups);
        String action = field(recipient, "Action");
        String status = field(recipient, "Status");
        return switch (action) {
            case "failed" -> Optional.of(new Report(Outcome.FAILED, Optional.of(reason(status))));
            case "delivered" -> Optional.of(new Report(Outcome.DELIVERED, Optional.empty()));
            case "delayed", "relayed", "expanded" -> Optional.of(new Report(Outcome.UNDECIDED, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static String field(InternetHeaders fields, String name) {
        return Optional.ofNullable(fields.getHeader(name, null))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Returns the kind of reason that a status stands for (RFC 3463 section 3). */
    private static ReturnReason reason(String status) {
        var code = STATUS.matcher(status);
        if (!code.matches()) {
            return ReturnReason.ANOTHER;
        }
        return switch (code.group(2) + "." + code.group(3)) {
            case "1.1", "1.2", "1.3", "1.6", "1.10" -> ReturnReason.NO_SUCH_ADDRESS;
            case "2.2" -> ReturnReason.MAILBOX_FULL;
            case "2.1" -> ReturnReason.MAILBOX_CLOSED;
            case "4.1", "4.2", "4.4", "4.7" -> ReturnReason.TOOK_TOO_LONG;
            default -> code.group(2).equals("7") ? ReturnReason.REFUSED : ReturnReason.ANOTHER;
        };
    }
}
