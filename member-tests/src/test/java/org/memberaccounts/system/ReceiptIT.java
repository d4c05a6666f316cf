package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Consent receipts, checked with somebody else's JOSE library. */
class ReceiptIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    /** None waits for the others so long that it gives up. */
    private static final int AT_ONCE = 4;

    @Test
    void aReceiptHasWhatTheSpecificationAsksForAndAnyChangeBreaksItsSignature() throws Exception {
        Api member = Api.as(SYSTEM, "member");
        UUID person = People.member(member);
        member.post("consents", decision(false));
        Api.Answer answer = member.post("consents", decision(true));
        assertEquals(201, answer.status(), answer.body());
        JsonObject receipt = answer.json().getJsonObject("receipt");
        for (String member27560 : List.of(
                "schema_version",
                "record_id",
                "pii_principal_id",
                "language",
                "privacy_notice",
                "pii_controllers",
                "purposes",
                "event")) {
            assertTrue(receipt.containsKey(member27560), member27560);
        }
        assertEquals("consent_given", receipt.getJsonObject("event").getString("event_state"));
        assertFalse(answer.body().contains(person.toString()), "a receipt leads to nobody");

        JsonObject keys = member.get("consents/keys").json();
        assertTrue(Signed.verifies(answer.json(), "receipt", keys));
        String jws = answer.json().getString("jws");
        int payload = jws.indexOf('.') + 10;
        String changed =
                jws.substring(0, payload) + (jws.charAt(payload) == 'A' ? 'B' : 'A') + jws.substring(payload + 1);
        assertFalse(Signed.verifies(changed, keys));
    }

    @Test
    void sayingTheSameAgainAddsNothing() {
        Api member = Api.as(SYSTEM, "member");
        People.member(member);
        member.post("consents", decision(true));
        long before = SYSTEM.events();
        assertEquals(200, member.post("consents", decision(true)).status());
        assertEquals(before, SYSTEM.events());
    }

    /** None is lost, none says what the one before it said, and none is older than what it changes. */
    @Test
    void decisionsAtOnceFollowEachOther() throws Exception {
        Deletion somebody = new Deletion(SYSTEM);
        List<Callable<Api.Answer>> decisions = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            boolean given = i % 2 == 0;
            decisions.add(() -> somebody.member.post("consents", decision(given)));
        }
        long recorded = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Api.Answer> answer : pool.invokeAll(decisions)) {
                assertTrue(
                        Set.of(200, 201).contains(answer.get().status()),
                        answer.get().body());
                recorded += answer.get().status() == 201 ? 1 : 0;
            }
        }
        assertEquals(
                recorded,
                SYSTEM.count("select count(*) from member.consent_decision where person_id = ?", somebody.person));
        assertEquals(0, SYSTEM.count("""
                select count(*) from (select given, lag(given) over (order by decided_at, id) before from member.consent_decision where person_id = ?) pair
                where given = before""", somebody.person));
    }

    private static JsonObject decision(boolean given) {
        return Json.createObjectBuilder()
                .add("purpose", "service-improvement")
                .add("given", given)
                .build();
    }
}
