package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A member's address is the one they verified at Keycloak, whatever else they could type. */
class SignInAddressIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Keycloak keycloak = new Keycloak(SYSTEM);
    private final String email = "Joins-" + UUID.randomUUID() + "@planted.example";
    private final Api account = keycloak.signedUp(email);

    @Test
    void theAddressComesFromWhereItWasVerified() {
        assertEquals(201, account.post("membership", membership(People.attributes())).status());
        assertEquals(email.toLowerCase(Locale.ROOT), account.get("profile").json().getString("email"));
    }

    @Test
    void theSameAddressMayBeSent() {
        assertEquals(201, account.post("membership", membership(People.attributes().add("email", email))).status());
    }

    @Test
    void anotherAddressIsTurnedAwayAndNothingIsStored() {
        Api.Answer answer = account.post("membership", membership(People.attributes().add("email", "somebody-else@planted.example")));
        assertEquals(422, answer.status(), answer.body());
        assertEquals("email-not-yours", answer.json().getJsonArray("errors").getJsonObject(0).getString("code"));
        assertFalse(answer.body().contains("somebody-else"), "never repeated");
        assertEquals("no-membership", account.get("membership").code());
    }

    @Test
    void aTokenThatOutlivesItsUserMakesNoMember() {
        keycloak.delete(email);
        Api.Answer answer = account.post("membership", membership(People.attributes()));
        assertEquals(409, answer.status(), answer.body());
        assertEquals("sign-in-gone", answer.code());
        assertEquals("own-gone", account.get("membership").code());
    }

    private static JsonObject membership(JsonObjectBuilder attributes) {
        return Json.createObjectBuilder().add("attributes", attributes).build();
    }
}
