package org.memberaccounts.identity;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.Semaphore;

/**
 * A circuit breaker that keeps our workers from all waiting for a Keycloak that doesn't answer: once one has waited in
 * vain, one at a time tries whether it still doesn't, and the others don't try.
 */
final class CircuitBreaker {
    private final Semaphore trial = new Semaphore(1);
    private volatile boolean open;

    /** A request that is sent and waited for. */
    interface Call {
        HttpResponse<String> make() throws IOException, InterruptedException;
    }

    /**
     * Makes the call.
     *
     * @throws IdentityProviderUnavailable without trying, while somebody else finds out whether there is an answer
     *     again
     */
    HttpResponse<String> call(Call call) throws IOException, InterruptedException {
        if (!open) {
            return attempt(call);
        }
        if (!trial.tryAcquire()) {
            throw new IdentityProviderUnavailable("Keycloak doesn't answer.");
        }
        try {
            return attempt(call);
        } finally {
            trial.release();
        }
    }

    private HttpResponse<String> attempt(Call call) throws IOException, InterruptedException {
        boolean late = false;
        try {
            return call.make();
        } catch (HttpTimeoutException e) {
            late = true;
            throw e;
        } finally {
            open = late;
        }
    }
}
