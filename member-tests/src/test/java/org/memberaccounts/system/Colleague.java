package org.memberaccounts.system;

import jakarta.json.Json;
import java.util.UUID;

/** A member who also works here. */
final class Colleague {
    final String email = "colleague-" + UUID.randomUUID() + "@planted.example";
    final UUID person;
    final Api staff;

    Colleague(WholeSystem system, String... roles) {
        Keycloak keycloak = new Keycloak(system);
        person = People.member(keycloak.signedUp(email), email);
        for (String role : roles) {
            keycloak.giveRole(email, role);
        }
        staff = Api.signedIn(system, email, Keycloak.PASSWORD);
        // the first request as staff gives them their number
        if (staff.get("cases").status() != 200) {
            throw new AssertionError("not on the staff");
        }
    }

    /** Asks for a case about a colleague to be approved. */
    static Api.Answer ask(Api agent, UUID caseId) {
        return agent.post(
                "approvals",
                Json.createObjectBuilder()
                        .add("act", "case-reading")
                        .add("about", caseId.toString())
                        .build());
    }
}
