package org.memberaccounts.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message in a mailbox, of which only what is asked for is fetched. */
public final class IncomingMessage {
    /** The most parts that are looked at. */
    private static final int PARTS = 10;

    private static final List<String> WHERE_TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

    private final Message message;

    IncomingMessage(Message message) {
        this.message = message;
    }

    /** Returns what to fetch so that {@link #recipients} needs nothing more. */
    static FetchProfile whereTo() {
        FetchProfile headers = new FetchProfile();
        WHERE_TO.forEach(headers::add);
        return headers;
    }

    /**
     * Returns the addresses that it was sent to, as its headers have them: the first are those that a mail server
     * writes when it delivers.
     */
    public List<String> recipients() throws MessagingException {
        List<String> found = new ArrayList<>();
        for (String header : WHERE_TO) {
            String[] values = message.getHeader(header);
            found.addAll(values == null ? List.of() : List.of(values));
        }
        return found;
    }

    /**
     * Finds the first part of this type in a message of parts.
     *
     * @param most how many of its bytes are fetched
     */
    public Optional<byte[]> part(String type, int most) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/*") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(parts.getCount(), PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                try (InputStream bytes = part.getInputStream()) {
                    return Optional.of(bytes.readNBytes(most));
                }
            }
        }
        return Optional.empty();
    }
}
