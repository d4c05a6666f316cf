package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A member's address is the one they verified at Keycloak, whatever else they could type. */
class SignInAddressIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Keycloak keycloak = new Keycloak(SYSTEM);
    private final String email = "Joins-" + UUID.randomUUID() + "@planted.example";
    private final Api account = keycloak.signedUp(email);

    @Test
    void theAddressComesFromWhereItWasVerified() {
        assertEquals(
                201, account.post("membership", membership(People.attributes())).status());
        assertEquals(
                email.toLowerCase(Locale.ROOT), account.get("profile").json().getString("email"));
    }

    @Test
    void theSameAddressMayBeSent() {
        assertEquals(
                201,
                account.post("membership", membership(People.attributes().add("email", email)))
                        .status());
    }

    @Test
    void anotherAddressIsTurnedAwayAndNothingIsStored() {
        Api.Answer answer = account.post(
                "membership", membership(People.attributes().add("email", "somebody-else@planted.example")));
        assertEquals(422, answer.status(), answer.body());
        assertEquals(
                "email-not-yours",
                answer.json().getJsonArray("errors").getJsonObject(0).getString("code"));
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

    @Test
    void anAddressThatIsCorrectedIsFollowedThoughTheSignInIsEnabledInTheSameStep() {
        String corrected = "corrected-" + UUID.randomUUID() + "@planted.example";
        assertEquals(
                201, account.post("membership", membership(People.attributes())).status());
        String subject = account.get("accesses")
                .json()
                .getJsonArray("entries")
                .getJsonObject(0)
                .getString("subject");
        keycloak.setEnabled(email, false);
        follow(
                "the disabling",
                () -> "own-disabled".equals(account.get("membership").code()));
        assertEquals(0, followed(subject), "the address is what it was");
        keycloak.change(
                email,
                Json.createObjectBuilder()
                        .add("enabled", true)
                        .add("email", corrected)
                        .add("emailVerified", true));
        follow("the enabling", () -> account.get("membership").status() == 200);
        assertEquals(corrected, account.get("profile").json().getString("email"));
        assertEquals(1, followed(subject), "on record");
        WholeSystem.await(
                "the mail to the address before",
                () -> Outbox.says(SYSTEM, email.toLowerCase(Locale.ROOT), "If this was not you, somebody"));
        assertFalse(Outbox.says(SYSTEM, corrected, "If this was not you, somebody"));
        Api agent = Api.as(SYSTEM, "support");
        assertEquals(
                1,
                agent.post("lookups", People.lookup("email", corrected))
                        .json()
                        .getJsonArray("people")
                        .size());
        assertEquals(
                0,
                agent.post("lookups", People.lookup("email", email))
                        .json()
                        .getJsonArray("people")
                        .size());
    }

    private static void follow(String what, BooleanSupplier done) {
        WholeSystem.await(what, () -> {
            Deletion.execute(
                    SYSTEM,
                    "update member.scheduled_tasks set execution_time = now() where task_name = 'follow-keycloak' and"
                            + " not picked and execution_time > now()");
            return done.getAsBoolean();
        });
    }

    private static long followed(String subject) {
        return SYSTEM.count("select count(*) from audit.entry where action = 'identity.email-changed' and subject = '"
                + subject + "'");
    }

    private static JsonObject membership(JsonObjectBuilder attributes) {
        return Json.createObjectBuilder().add("attributes", attributes).build();
    }
}
