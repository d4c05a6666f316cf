package org.memberaccounts.textmessage.tencent;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.memberaccounts.textmessage.GatewayUnavailable;

/** Signed calls of the API. */
final class TencentApi {
    private static final String SERVICE = "sms";
    private static final String VERSION = "2021-01-11";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TencentAccount account;
    private final InstantSource clock;
    private final Tc3Signature signature;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    TencentApi(TencentAccount account, InstantSource clock) {
        this.account = account;
        this.clock = clock;
        this.signature = new Tc3Signature(
                account.secretId().orElseThrow(), account.secretKey().orElseThrow(), SERVICE);
    }

    /**
     * Calls an action.
     *
     * @return the answer's {@code Response}, which may be an error
     * @throws GatewayUnavailable when there is no answer, or none that can be read
     */
    JsonObject call(String action, JsonObject body) {
        URI address = account.address();
        String text = body.toString();
        Instant now = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/"))
                .timeout(PATIENCE)
                .header("Authorization", signature.of(address.getAuthority(), text, now))
                .header("Content-Type", Tc3Signature.CONTENT_TYPE)
                .header("X-TC-Action", action)
                .header("X-TC-Version", VERSION)
                .header("X-TC-Region", account.region())
                .header("X-TC-Timestamp", Long.toString(now.getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return read(answer.body())
                    .orElseThrow(() -> GatewayUnavailable.mayHaveTaken(
                            "Tencent Cloud answered HTTP " + answer.statusCode() + " with nothing that can be read."));
        } catch (IOException e) {
            throw GatewayUnavailable.mayHaveTaken("Tencent Cloud can't be reached, or doesn't answer: "
                    + e.getClass().getSimpleName() + ". Check MEMBER_ACCOUNTS_TENCENT_URL.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GatewayUnavailable.mayHaveTaken("The server stops.");
        }
    }

    private static Optional<JsonObject> read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Optional.ofNullable(reader.readObject().getJsonObject("Response"));
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
