package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Consent receipts, checked with somebody else's JOSE library. */
class ReceiptIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

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

    private static JsonObject decision(boolean given) {
        return Json.createObjectBuilder()
                .add("purpose", "service-improvement")
                .add("given", given)
                .build();
    }
}
