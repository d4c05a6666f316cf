package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member reads and corrects their own values over the API. */
class ProfileIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private Api member;

    @BeforeEach
    void aMember() {
        member = Api.as(SYSTEM, "member");
        People.member(member);
    }

    @Test
    void aCorrectionNeedsTheStateThatWasSeenAndIsOnRecordWithoutTheValue() {
        Api.Answer seen = member.get("profile");
        String tag = seen.response().headers().firstValue("ETag").orElseThrow();
        assertEquals(
                428, member.put("profile/vehicle", value("Planted Vehicle 1")).status());
        long before = corrections();
        assertEquals(
                200,
                member.put("profile/vehicle", value("Planted Vehicle 1"), "If-Match", tag)
                        .status());
        Api.Answer late = member.put("profile/vehicle", value("Planted Vehicle 2"), "If-Match", tag);
        assertEquals(412, late.status());
        assertEquals("profile-changed", late.code());
        assertEquals("Planted Vehicle 1", member.get("profile").json().getString("vehicle"));
        assertEquals(before + 1, corrections(), "the one that was made is on record");
        assertEquals(
                0,
                SYSTEM.count("select count(*) from audit.entry where entry like '%Planted Vehicle%'"),
                "no value in the log");
        String own = member.get("accesses").body();
        assertTrue(own.contains("attribute."), own);
        assertFalse(own.contains("Planted Vehicle"), "nor in what they see of it");
    }

    private static long corrections() {
        return SYSTEM.count(
                "select count(*) from audit.entry where action in ('attribute.added', 'attribute.changed') and"
                        + " outcome = 'done' and attributes = array['vehicle']");
    }

    @Test
    void addingChangingAndRemovingAreThreeThings() {
        member.put("profile/vehicle", value(""), "If-Match", "*");
        assertEquals("added", change(value("Planted Vehicle 5")));
        assertEquals("changed", change(value("Planted Vehicle 6")));
        assertEquals("removed", change(value("")));
        assertEquals("none", change(value("")));
        String own = member.get("accesses").body();
        List.of("attribute.added", "attribute.changed", "attribute.removed")
                .forEach(action -> assertTrue(own.contains(action), own));
    }

    private String change(JsonObject to) {
        Api.Answer answer = member.put("profile/vehicle", to, "If-Match", "*");
        assertEquals(200, answer.status(), answer.body());
        return answer.json().getString("change", "none");
    }

    @Test
    void onlyAStrongTagOfThePresentStateMatchesOrAStarForAny() {
        String tag =
                member.get("profile").response().headers().firstValue("ETag").orElseThrow();
        assertEquals(
                412,
                member.put("profile/vehicle", value("Planted Vehicle 3"), "If-Match", "W/" + tag)
                        .status());
        assertEquals(
                412,
                member.put("profile/vehicle", value("Planted Vehicle 3"), "If-Match", tag.replace("\"", ""))
                        .status());
        assertEquals(
                200,
                member.put("profile/vehicle", value("Planted Vehicle 3"), "If-Match", "\"none\", " + tag)
                        .status());
        assertEquals(
                200,
                member.put("profile/vehicle", value("Planted Vehicle 4"), "If-Match", "*")
                        .status());
        tag = member.get("profile").response().headers().firstValue("ETag").orElseThrow();
        assertEquals(
                200,
                member.put("profile/vehicle", value("Planted Vehicle 4"), "If-Match", "\"none\"", "If-Match", tag)
                        .status(),
                "on two lines as on one (RFC 9110 section 5.3)");
        assertEquals("Planted Vehicle 4", member.get("profile").json().getString("vehicle"));
    }

    static Stream<Arguments> whatIsTurnedAway() {
        return Stream.of(
                Arguments.of("birth-date", "2999-01-01", "date-in-future"),
                Arguments.of("birth-date", "1991-02-30", "not-a-date"),
                Arguments.of("birth-date", "", "required"),
                Arguments.of("name", "x".repeat(10_000), "too-long"),
                Arguments.of("name", "a\u0000b", "control-character"),
                Arguments.of("name", "4111 1111 1111 1111", "looks-like-payment-card"),
                Arguments.of("vehicle", "DE89 3704 0044 0532 0130 00", "looks-like-bank-account"),
                Arguments.of("phone", "12", "not-a-phone-number"),
                Arguments.of("gender", "something", "not-a-choice"));
    }

    @ParameterizedTest
    @MethodSource("whatIsTurnedAway")
    void aWrongValueIsTurnedAwayWithASentenceAndNotRepeated(String attribute, String wrong, String code) {
        String tag =
                member.get("profile").response().headers().firstValue("ETag").orElseThrow();
        Api.Answer answer = member.put("profile/" + attribute, value(wrong), "If-Match", tag);
        assertEquals(422, answer.status(), answer.body());
        JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertEquals(code, error.getString("code"));
        assertFalse(error.getString("detail").isBlank());
        assertTrue(wrong.isEmpty() || !answer.body().contains(wrong), "never repeated");
        assertEquals(
                tag,
                member.get("profile").response().headers().firstValue("ETag").orElseThrow(),
                "nothing was changed");
    }

    @Test
    void whatIsTooLongIsToldHowMuchIsTaken() {
        String tag =
                member.get("profile").response().headers().firstValue("ETag").orElseThrow();
        Api.Answer corrected = member.put("profile/name", value("x".repeat(10_000)), "If-Match", tag);
        assertTrue(
                corrected
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("detail")
                        .matches(".*\\d+ characters.*"),
                corrected.body());
        Api.Answer lookedFor = Api.as(SYSTEM, "support").post("lookups", People.lookup("email", "x".repeat(10_000)));
        assertTrue(
                lookedFor
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("detail")
                        .matches(".*\\d+ characters.*"),
                lookedFor.body());
    }

    @Test
    void halfACharacterIsTurnedAway() {
        String tag =
                member.get("profile").response().headers().firstValue("ETag").orElseThrow();
        Api.Answer answer = member.putText("profile/vehicle", "{\"value\":\"a\\ud83d\"}", "If-Match", tag);
        assertEquals(422, answer.status(), answer.body());
        assertEquals(
                "not-well-formed",
                answer.json().getJsonArray("errors").getJsonObject(0).getString("code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦 🚗",
                "سيارة حمراء",
                "红色的车，第二辆",
                "Zoë's Straßenkreuzer",
                "<script>alert(1)</script>",
                "Robert'); drop table person;--"
            })
    void everyScriptIsWelcome(String written) {
        String tag =
                member.get("profile").response().headers().firstValue("ETag").orElseThrow();
        assertEquals(
                200,
                member.put("profile/vehicle", value(written), "If-Match", tag).status());
        assertEquals(written, member.get("profile").json().getString("vehicle"));
    }

    static Stream<Arguments> whatIsPasted() {
        return Stream.of(
                Arguments.of("name", "\u2068渡邊\uFA46\u2069\u00A0", "渡邊\uFA46"),
                Arguments.of("name", "🌊".repeat(199) + "渚", "🌊".repeat(199) + "渚"),
                Arguments.of("phone", "\u202A+86 138\u00A00013\u00A08000\u202C", "+8613800138000"),
                Arguments.of("phone", "+86 149 1234 5678", "+8614912345678"),
                Arguments.of("birth-date", "１９６０年", "1960"),
                Arguments.of("birth-date", "\u20681991\u20115\u20114\u2069", "1991-05-04"));
    }

    @ParameterizedTest
    @MethodSource("whatIsPasted")
    void whatIsPastedIsKeptAsItIsMeant(String attribute, String pasted, String kept) {
        String before = member.get("profile").json().getString(attribute);
        try {
            assertEquals(
                    200,
                    member.put("profile/" + attribute, value(pasted), "If-Match", "*")
                            .status());
            assertEquals(kept, member.get("profile").json().getString(attribute));
        } finally {
            member.put("profile/" + attribute, value(before), "If-Match", "*");
        }
    }

    private static JsonObject value(String text) {
        return Json.createObjectBuilder().add("value", text).build();
    }
}
