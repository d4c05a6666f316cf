package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Users whose id at Keycloak is no UUID, as imported ones may have, are people like all others. */
class OddUsersIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Keycloak keycloak = new Keycloak(SYSTEM);
    private final String own = UUID.randomUUID().toString();
    private final String email = "odd-" + own + "@planted.example";

    @Test
    void theyJoinAreFollowedAndLeave() throws SQLException {
        imported("imported: Zoë O'Neil " + own.substring(0, 8));
        Api odd = Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
        assertEquals("no-membership", odd.get("membership").code());
        assertEquals(201, odd.post("membership", membership()).status());
        assertEquals(email, odd.get("profile").json().getString("email"));
        keycloak.setEnabled(email, false);
        WholeSystem.await(
                "the disabling",
                () -> "own-disabled".equals(odd.get("membership").code()));
        keycloak.setEnabled(email, true);
        WholeSystem.await("the enabling", () -> odd.get("membership").status() == 200);
        Deletion leaving = new Deletion(SYSTEM, email, odd);
        leaving.approved();
        leaving.endWaiting();
        leaving.certificate();
        assertEquals(0, keycloak.users(email).size());
    }

    @Test
    void anEnrolmentOfTheirAddressIsAnsweredAsAnyOther() throws SQLException {
        imported("imported " + own.substring(0, 8));
        Api shop = Api.asIntegrator(SYSTEM, "enrol");
        Api.Answer answer = shop.post(
                "enrolments",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes().add("email", email))
                        .add("language", "en")
                        .build());
        assertEquals("inviting", answer.json().getString("status"), answer.body());
        String person = answer.json().getString("person");
        WholeSystem.await(
                "the status of any other",
                () -> "invited".equals(shop.get("enrolments/" + person).json().getString("status")));
    }

    @Test
    void aSignUpOfEightDaysGoesWhoeverElseIsThere() throws SQLException {
        imported("imported " + own.substring(0, 8));
        String other = "late-" + own + "@planted.example";
        keycloak.signedUp(other);
        atKeycloak(
                "update user_entity set created_timestamp = created_timestamp - 8 * 86400000::bigint"
                        + " where email in (?, ?)",
                email,
                other);
        // what Keycloak remembers of them is from before
        keycloak.admin().post("clear-user-cache", "");
        Deletion.execute(
                SYSTEM,
                "update member.scheduled_tasks set execution_time = now() where task_name ="
                        + " 'remove-unfinished-sign-ups' and not picked");
        WholeSystem.await(
                "both to be gone",
                () -> keycloak.users(other).isEmpty() && keycloak.users(email).isEmpty());
    }

    /** Makes a user with this id, as an import into Keycloak's database does. */
    private void imported(String id) throws SQLException {
        String like = "like-" + own + "@planted.example";
        keycloak.signedUp(like);
        String template = keycloak.users(like).getJsonObject(0).getString("id");
        atKeycloak("""
                insert into user_entity select (jsonb_populate_record(one, jsonb_build_object(
                    'id', ?::text, 'email', ?::text, 'email_constraint', ?::text, 'username', ?::text))).*
                from user_entity one where id = ?""", id, email, email, email, template);
        atKeycloak("""
                insert into credential select (jsonb_populate_record(one, jsonb_build_object(
                    'id', gen_random_uuid()::text, 'user_id', ?::text))).*
                from credential one where user_id = ?""", id, template);
        atKeycloak("""
                insert into user_role_mapping select (jsonb_populate_record(one, jsonb_build_object(
                    'user_id', ?::text))).*
                from user_role_mapping one where user_id = ?""", id, template);
        keycloak.delete(like);
    }

    private static void atKeycloak(String statement, String... texts) throws SQLException {
        try (Connection owner = SYSTEM.local().connectAsSuperuser(WrittenData.KEYCLOAKS);
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < texts.length; i++) {
                prepared.setString(i + 1, texts[i]);
            }
            prepared.execute();
        }
    }

    private static JsonObject membership() {
        return Json.createObjectBuilder().add("attributes", People.attributes()).build();
    }
}
