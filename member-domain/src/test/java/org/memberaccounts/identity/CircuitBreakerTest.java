package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final CircuitBreaker breaker = new CircuitBreaker();

    @Test
    void onceOneWaitedInVainOneAtATimeTriesAndNobodyElse() throws Exception {
        assertThrows(HttpTimeoutException.class, () -> breaker.call(CircuitBreakerTest::late));
        assertThrows(
                HttpTimeoutException.class,
                () -> breaker.call(() -> {
                    assertThrows(
                            IdentityProviderUnavailable.class,
                            () -> breaker.call(CircuitBreakerTest::answer),
                            "while this one tries");
                    return late();
                }));
        assertNull(breaker.call(CircuitBreakerTest::answer), "whoever comes next tries");
        breaker.call(() -> breaker.call(CircuitBreakerTest::answer));
    }

    @Test
    void whoIsAwayWithoutKeepingAnybodyWaitingIsAskedByEverybody() throws Exception {
        assertThrows(
                IOException.class,
                () -> breaker.call(() -> {
                    throw new IOException("refused");
                }));
        breaker.call(() -> breaker.call(CircuitBreakerTest::answer));
    }

    private static HttpResponse<String> answer() {
        return null;
    }

    private static HttpResponse<String> late() throws HttpTimeoutException {
        throw new HttpTimeoutException("planted");
    }
}
