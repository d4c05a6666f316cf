package org.memberaccounts.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * What servers on this machine answer. Answers are read to their end, so that one connection serves all questions: WildFly's management
 * listens to nobody for a while when some two hundred lie open.
 */
final class Answers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

    private Answers() {}

    /** Empty while nobody answers. */
    static Optional<HttpResponse<String>> to(String url) throws InterruptedException {
        try {
            return Optional.of(HTTP.send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean areGood(String url) throws InterruptedException {
        return to(url).filter(answer -> answer.statusCode() == HttpURLConnection.HTTP_OK).isPresent();
    }
}
