package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another system reads many people, over the API of the whole system. */
class BulkReadIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final String PURPOSE = "customer-preferences";

    private final Api shop = Api.asIntegrator(SYSTEM, "purpose:" + PURPOSE);

    @Test
    void whoSaysYesIsReadUnderTheSystemsOwnIdAndOnRecordAndWhoTakesItBackIsNot() {
        Api member = Api.as(SYSTEM, "member");
        UUID person = People.member(member);
        say(member, true);
        JsonObject read = shop.post("disclosures/bulk", request(PURPOSE, null)).json();
        JsonObject one = read.getJsonArray("people").getJsonObject(0);
        assertFalse(read.containsKey("next"), "that were all");
        assertFalse(read.toString().contains(person.toString()), "it knows people by ids of its own");
        assertTrue(SYSTEM.entry(UUID.fromString(one.getString("event"))).contains("\"purpose\":{\"id\":\"" + PURPOSE));
        say(member, false);
        assertEquals(
                0,
                shop.post("disclosures/bulk", request(PURPOSE, null))
                        .json()
                        .getJsonArray("people")
                        .size());
    }

    @Test
    void whatIsNotForThisSystemIsRefusedOnceAndAPlaceThatWeNeverGaveIsNone() {
        assertEquals(
                "role-missing",
                shop.post("disclosures/bulk", request("notices", null)).code());
        assertEquals(
                "role-missing",
                Api.as(SYSTEM, "support")
                        .post("disclosures/bulk", request(PURPOSE, null))
                        .code());
        assertEquals(
                "bad-cursor",
                shop.post("disclosures/bulk", request(PURPOSE, "elsewhere")).code());
    }

    private static void say(Api member, boolean yes) {
        member.post(
                "consents",
                Json.createObjectBuilder()
                        .add("purpose", PURPOSE)
                        .add("given", yes)
                        .build());
    }

    private static JsonObject request(String purpose, String after) {
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("attributes", Json.createArrayBuilder().add("region"));
        if (after != null) {
            request.add("after", after);
        }
        return request.build();
    }
}
