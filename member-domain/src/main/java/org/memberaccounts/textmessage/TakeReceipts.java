package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.memberaccounts.jobs.RecurringStep;

/** Keeps gateways connected, so that receipts come while nothing is sent, or asks for them. */
@ApplicationScoped
class TakeReceipts implements RecurringStep {
    /** The name of this step in the log. */
    static final String NAME = "take-receipts";

    private final TextGateways gateways;

    @Inject
    TakeReceipts(TextGateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        RuntimeException failed = null;
        for (TextGateway gateway : gateways.all()) {
            try {
                gateway.tend();
            } catch (GatewayUnavailable e) {
                failed = e; // the others first
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
