package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way by which gateways' adapters say what became of texts. It is kept on return. */
@ApplicationScoped
public class TextReceipts {
    private final TextOutbox outbox;

    @Inject
    TextReceipts(TextOutbox outbox) {
        this.outbox = outbox;
    }

    /** Takes a receipt. One that comes twice, before its text, or about nothing of ours does no harm. */
    public void take(TextReceipt receipt) {
        outbox.take(receipt);
    }
}
