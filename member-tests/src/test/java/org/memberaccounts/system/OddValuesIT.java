package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and numbers that nobody means, but somebody sends, are answered like any other mistake. */
class OddValuesIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Api officer = Api.as(SYSTEM, "privacy-officer");
    private final Api auditor = Api.as(SYSTEM, "auditor");
    private final Api member = Api.as(SYSTEM, "member");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+300000-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "-0001-01-01",
                "0000-01-01",
                "9999-12-31",
                "2026-13-45",
                "0",
                "-1"
            })
    void aDay(String day) {
        assertAnswered(officer.post("policy-steps/2/announcement", announcement(day)), true);
        assertAnswered(officer.get("policy-versions?on=" + encoded(day)), false);
        assertAnswered(
                member.put(
                        "profile/birth-date",
                        Json.createObjectBuilder().add("value", day).build(),
                        "If-Match",
                        "*"),
                true);
        assertAnswered(auditor.get("audit/entries?from=" + encoded(day + "T00:00:00Z")), false);
        assertAnswered(auditor.get("audit/entries?to=" + encoded(day + "T00:00:00Z")), false);
        Api.Answer page = Api.at(SYSTEM.web().resolve("/"), null).get("announcements?day=" + encoded(day));
        assertTrue(page.status() == 200, "announcements of " + day + ": " + page.status());
    }

    private static String announcement(String day) {
        return Json.createObjectBuilder().add("inForceFrom", day).build().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9223372036854775807", "9223372036854775808", "1e400", "1e-400", "0.5"})
    void aNumber(String number) {
        String id = UUID.randomUUID().toString();
        assertAnswered(officer.get("broadcasts/" + id + "/unreached?channel=text&after=" + number), true);
        assertAnswered(
                officer.post(
                        "broadcasts/" + id + "/accounts",
                        "{\"channel\":\"text\",\"people\":" + number + ",\"upTo\":" + number
                                + ",\"reason\":\"None.\"}"),
                true);
        assertAnswered(officer.post("policy-steps/" + number + "/review", ""), true);
        assertAnswered(officer.get("policy-versions/" + number), true);
        assertAnswered(
                member.post(
                        "consents/asked-again",
                        "{\"purpose\":\"customer-preferences\",\"textVersion\":" + number + ",\"given\":true}"),
                true);
    }

    @Test
    void aPlaceInAList() {
        for (long micros : List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE)) {
            byte[] place = ByteBuffer.allocate(24).putLong(micros).array();
            String after = Base64.getUrlEncoder().withoutPadding().encodeToString(place);
            assertAnswered(auditor.get("audit/entries?after=" + after), false);
            assertAnswered(member.get("accesses?after=" + after), false);
            assertAnswered(officer.get("sign-in-troubles?after=" + after), false);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void assertAnswered(Api.Answer answer, boolean refused) {
        assertTrue(
                answer.status() < 500 && (!refused || answer.status() >= 400),
                answer.status() + " " + answer.response().request().uri().getPath() + ": " + answer.body());
    }
}
