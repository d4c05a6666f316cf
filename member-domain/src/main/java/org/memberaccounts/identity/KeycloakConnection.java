package org.memberaccounts.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The connection to Keycloak, with its limit on waiting for answers. */
final class KeycloakConnection implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration REQUEST = Duration.ofSeconds(5);

    private final CircuitBreaker breaker = new CircuitBreaker();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(REQUEST);
    }

    /** Makes a request. The client's own exceptions are not passed on as causes: they may quote what was sent. */
    KeycloakReply send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    breaker.call(() -> http.send(request, HttpResponse.BodyHandlers.ofString()));
            return new KeycloakReply(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IdentityProviderUnavailable(
                    "Keycloak can't be reached: " + e.getClass().getSimpleName() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityProviderUnavailable("The server is stopping.");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
