package org.memberaccounts.launcher;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mails and text messages of the local start: the two servers that take them, and the outbox that shows them. */
final class LocalMessages {
    private final LocalMail mail;
    private final LocalTexts texts;
    private final Outbox outbox;

    LocalMessages(Settings settings, Clock clock) {
        this.mail = new LocalMail(settings);
        this.texts = new LocalTexts(settings.smpp(), clock);
        this.outbox = new Outbox(settings.outbox(), this::newestFirst);
    }

    void startMail() throws IOException {
        mail.start();
        outbox.start();
    }

    void stopMail() {
        mail.stop();
        outbox.stop();
    }

    void startTexts() throws IOException {
        texts.start();
    }

    void stopTexts() {
        texts.stop();
    }

    /** Of two with the same time the mail comes first. */
    private List<Message> newestFirst() {
        List<Message> messages = new ArrayList<>(mail.newestFirst());
        messages.addAll(texts.newestFirst());
        messages.sort(Comparator.comparing(Message::time).reversed());
        return messages;
    }
}
