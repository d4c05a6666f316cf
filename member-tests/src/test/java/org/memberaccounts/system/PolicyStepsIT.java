package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Officers lead a version on its way over the API, and see and lead what everybody is told (POL-2, NOT-1). */
class PolicyStepsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String STEPS = "policy-steps/2/";

    private final Api first = Api.as(SYSTEM, "privacy-officer");
    private final Api second = Api.as(SYSTEM, "privacy-officer-2");
    private final Api agent = Api.as(SYSTEM, "support");

    @AfterEach
    void withdraw() {
        first.post(STEPS + "withdrawal", "");
    }

    @Test
    void aVersionGoesItsWayAndEachMistakeHasItsCode() {
        first.post(STEPS + "withdrawal", "");
        assertEquals("not-allowed", agent.get("policy-steps").code());
        assertEquals("not-allowed", agent.post(STEPS + "readiness", "").code());
        assertEquals("unknown-version", first.post("policy-steps/77/review", "").code());
        assertEquals("ready", first.post(STEPS + "readiness", "").json().getString("state"));
        assertEquals("same-officer", first.post(STEPS + "review", "").code());
        assertEquals("reviewed", second.post(STEPS + "review", "").json().getString("state"));
        assertEquals("already-reviewed", second.post(STEPS + "review", "").code());
        LocalDate earliest = LocalDate.parse(first.get("policy-steps").json().getString("earliest"));
        assertEquals("day-too-early", announce(earliest.minusDays(1)).code());
        assertEquals("day-too-late", announce(LocalDate.of(300_000, 1, 1)).code());
        JsonObject announced = announce(earliest.plusDays(5)).json().getJsonObject("announced");
        assertEquals("already-announced", announce(earliest.plusDays(5)).code());
        assertEquals(200, first.get(STEPS + "difference").status());

        String broadcast = broadcast(announced.getString("id"), "policy-announced");
        assertEquals("not-allowed", agent.get("broadcasts/" + broadcast).code());
        assertEquals(
                "not-allowed",
                agent.post("broadcasts/" + broadcast + "/stop", "").code());
        assertEquals(
                "nothing-to-do",
                first.post("broadcasts/" + broadcast + "/resumption", "").code());
        assertEquals(
                200,
                first.get("broadcasts/" + broadcast + "/unreached?channel=text").status());
        for (long place : new long[] {Long.MIN_VALUE, -1, Long.MAX_VALUE}) {
            assertEquals(
                    200,
                    first.get("broadcasts/" + broadcast + "/unreached?channel=text&after=" + place)
                            .status());
        }
        assertEquals(
                "unknown-channel",
                first.get("broadcasts/" + broadcast + "/unreached").code());
        assertEquals(200, first.get("broadcasts/" + broadcast + "/accounts").status());
        assertEquals(
                "bad-cursor",
                first.get("broadcasts/" + broadcast + "/accounts?after=gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .code());
        JsonObject others = Json.createObjectBuilder()
                .add("channel", "inbox")
                .add("people", 5)
                .add("upTo", 0)
                .add("reason", "Nobody is left there.")
                .build();
        assertEquals(
                "nothing-to-do",
                first.post("broadcasts/" + broadcast + "/accounts", others).code());

        for (String act : List.of("accounts", "pause", "stop")) {
            String sent = act.equals("accounts") ? others.toString() : "";
            Api.Answer unknown = first.post("broadcasts/" + UUID.randomUUID() + "/" + act, sent);
            assertEquals("unknown-broadcast", unknown.code());
            assertEquals(404, unknown.status());
        }

        assertEquals("reviewed", first.post(STEPS + "withdrawal", "").json().getString("state"));
        assertEquals("not-announced", first.post(STEPS + "withdrawal", "").code());
        broadcast(announced.getString("id"), "policy-withdrawn");
    }

    private Api.Answer announce(LocalDate day) {
        return first.post(
                STEPS + "announcement",
                Json.createObjectBuilder().add("inForceFrom", day.toString()).build());
    }

    /** Returns the id of what everybody is told of this kind about an announcement. */
    private String broadcast(String announcement, String kind) {
        var found = first
                .get("broadcasts?announcement=" + announcement)
                .structure()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("kind").equals(kind))
                .toList();
        assertTrue(found.size() == 1, kind);
        assertEquals(3, found.getFirst().getJsonArray("channels").size());
        return found.getFirst().getString("id");
    }
}
