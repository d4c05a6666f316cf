package org.memberaccounts.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/** What WildFly says of its own state (MicroProfile Health), while it isn't ready yet. */
final class ServerHealth {
    private static final int TIMEOUT_MILLIS = 2_000;

    private final URI address;

    ServerHealth(Settings settings) {
        address = URI.create("http://127.0.0.1:" + settings.management() + "/health/ready");
    }

    /** Whether the application could not be deployed: it never will be in this process. */
    boolean isFailed() {
        return check("deployments-status").map(data -> data.toString().contains("FAILED")).orElse(false);
    }

    /** How many of a hundred parts of the sample people's lives have been lived; empty while none are. */
    Optional<Integer> samplePercent() {
        return check("sample-people").filter(data -> data.getString("state", "").equals("RUNNING")).map(data -> data.getInt("percent"));
    }

    private Optional<JsonObject> check(String name) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            InputStream answer = connection.getResponseCode() == HttpURLConnection.HTTP_UNAVAILABLE ? connection.getErrorStream() : connection.getInputStream();
            try (JsonReader reader = Json.createReader(answer)) {
                return reader.readObject().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                        .filter(check -> check.getString("name").equals(name) && check.containsKey("data")).map(check -> check.getJsonObject("data")).findFirst();
            }
        } catch (IOException | JsonException | NullPointerException e) {
            // it isn't there yet, or answers something else while it starts
            return Optional.empty();
        }
    }
}
