package org.memberaccounts.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.jobs.RecurringStep;
import org.memberaccounts.mailbox.IncomingMessage;
import org.memberaccounts.mailbox.MailboxReader;
import org.memberaccounts.notice.ReturnAddress;
import org.memberaccounts.notice.Returns;

/** Reads the mailbox to which undeliverable mails come back, and empties it. */
@ApplicationScoped
class ReadReturns implements RecurringStep {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final String REPORT = "message/delivery-status";

    private final ReturnAddress address;
    private final MailboxReader mailboxes;
    private final Returns returns;
    private final UnreadReturns unread;

    @Inject
    ReadReturns(ReturnAddress address, MailboxReader mailboxes, Returns returns, UnreadReturns unread) {
        this.address = address;
        this.mailboxes = mailboxes;
        this.returns = returns;
        this.unread = unread;
    }

    @Override
    public String name() {
        return "read-returns";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        address.mailbox()
                .map(mailbox -> mailboxes.empty(mailbox, this::take))
                .ifPresent(emptied -> unread.add(emptied.unread()));
    }

    /** Tells whether it is a report on a mail of ours. Nobody can guess a mail's id, so no other counts. */
    private boolean take(IncomingMessage message) throws MessagingException, IOException {
        Optional<UUID> id = address.idIn(message.recipients());
        Optional<byte[]> body = id.isPresent() ? message.part(REPORT, Report.LARGEST) : Optional.empty();
        Optional<Report> report = body.isPresent() ? Report.of(body.get()) : Optional.empty();
        return report.isPresent() && take(id.get(), report.get());
    }

    private boolean take(UUID id, Report report) {
        return report.outcome() == Report.Outcome.UNDECIDED || returns.take(id, report.why());
    }
}
