package org.memberaccounts.launcher;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks servers on this machine. Answers are read to their end, so that one connection serves all questions: WildFly's
 * management answers nobody for a while when some two hundred connections are open.
 */
final class Answers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Answers() {}

    /** Asks a server; empty while nobody answers. */
    static Optional<HttpResponse<String>> to(String url) throws InterruptedException {
        CompletableFuture<HttpResponse<String>> answer =
                HTTP.sendAsync(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return Optional.empty();
        }
    }

    static boolean areGood(String url) throws InterruptedException {
        return to(url).filter(answer -> answer.statusCode() == HttpURLConnection.HTTP_OK)
                .isPresent();
    }
}
