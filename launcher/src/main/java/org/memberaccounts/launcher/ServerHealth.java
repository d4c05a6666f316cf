package org.memberaccounts.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.IntConsumer;

/** WildFly's report on its own state (MicroProfile Health), and whether pages and API answer. */
final class ServerHealth implements Readiness {
    private final String health;
    private final String api;
    private final String pages;
    private final IntConsumer samplePercent;
    private int reached = -1;

    /** @param samplePercent is told the progress of the sample people's story, in percent, while it is being told */
    ServerHealth(Settings settings, IntConsumer samplePercent) {
        this.health = "http://127.0.0.1:" + settings.management() + "/health/ready";
        this.api = settings.webUrl() + "/openapi";
        this.pages = settings.webUrl() + "/";
        this.samplePercent = samplePercent;
    }

    @Override
    public State ask() throws InterruptedException {
        HttpResponse<String> answer = Answers.to(health).orElse(null);
        if (answer == null) {
            return State.STARTING;
        }
        if (answer.statusCode() == HttpURLConnection.HTTP_OK) {
            return Answers.areGood(api) && Answers.areGood(pages) ? State.READY : State.STARTING;
        }
        if (data(answer.body(), "deployments-status")
                .filter(data -> data.toString().contains("FAILED"))
                .isPresent()) {
            return State.HOPELESS;
        }
        return data(answer.body(), "sample-people")
                .filter(data -> data.getString("state", "").equals("RUNNING"))
                .map(data -> reach(data.getInt("percent")))
                .orElse(State.STARTING);
    }

    private State reach(int percent) {
        samplePercent.accept(percent);
        boolean further = percent > reached;
        reached = percent;
        return further ? State.FURTHER : State.STARTING;
    }

    private static Optional<JsonObject> data(String answer, String check) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("name").equals(check) && one.containsKey("data"))
                    .map(one -> one.getJsonObject("data"))
                    .findFirst();
        } catch (JsonException | NullPointerException e) {
            // it gives another kind of answer while it starts
            return Optional.empty();
        }
    }
}
