package org.memberaccounts.textmessage.smpp;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.memberaccounts.gsm.Concatenation;
import org.memberaccounts.gsm.Encoding;
import org.memberaccounts.textmessage.GatewayUnavailable;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextGateway;
import org.memberaccounts.textmessage.TextReceipts;

/** The gateway that speaks SMPP: cuts texts into parts, and sends no more at once than its window allows. */
@ApplicationScoped
class SmppGateway implements TextGateway {
    static final String CODE = "smpp";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SmppServer server;
    private final SmppReceiver receiver;
    private final SmppLink link;
    private final SmppSubmission submission;
    private final Semaphore window;

    @Inject
    SmppGateway(SmppServer server, TextReceipts receipts, ManagedThreadFactory threads, Clock clock) {
        this.server = server;
        this.receiver = new SmppReceiver(receipts::take, threads);
        this.link = new SmppLink(server, receiver, clock);
        this.submission = new SmppSubmission(server, link);
        this.window = new Semaphore(server.window());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isSetUp() {
        return server.host().isPresent();
    }

    @Override
    public Answer send(Text text) {
        Encoding encoding = Encoding.of(text.words().text());
        List<byte[]> parts =
                Concatenation.mark(encoding.parts(text.words().text()), RANDOM.nextInt(Concatenation.REFERENCES));
        List<String> receipts = new ArrayList<>();
        for (byte[] part : parts) {
            Optional<TextFailure> refused =
                    inWindow(() -> submission.submit(text, encoding, part, parts.size() > 1, receipts));
            if (refused.isPresent()) {
                return new Answer.Refused(refused.get());
            }
        }
        return new Answer.Taken(receipts);
    }

    private Optional<TextFailure> inWindow(Supplier<Optional<TextFailure>> work) {
        boolean inside = false;
        try {
            inside = window.tryAcquire(server.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (!inside) {
                throw GatewayUnavailable.mayHaveTaken("The SMPP gateway answers too slowly for what is sent.");
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GatewayUnavailable.mayHaveTaken("The server stops.");
        } finally {
            if (inside) {
                window.release();
            }
        }
    }

    @Override
    public void tend() {
        link.session();
    }

    @PreDestroy
    void stop() {
        link.close();
        receiver.stop();
    }
}
