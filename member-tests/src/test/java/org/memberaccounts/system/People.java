package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** The people that tests need: a member, an agent's case about them, a read. */
final class People {
    private People() {}

    /**
     * Returns the person of this account, made a member if they weren't: tests share the sample people and depend on no
     * order.
     */
    static UUID member(Api account) {
        Api.Answer known = account.get("membership");
        if (known.status() == 200) {
            return UUID.fromString(known.json().getString("person"));
        }
        Api.Answer completed = account.post(
                "membership",
                Json.createObjectBuilder().add("attributes", attributes()).build());
        if (completed.status() == 409) {
            return member(account);
        }
        if (completed.status() != 201) {
            throw new AssertionError("not a member: " + completed.status() + " " + completed.body());
        }
        return UUID.fromString(completed.json().getString("person"));
    }

    /** Makes this account a member under its own address. */
    static UUID member(Api account, String email) {
        Api.Answer completed = account.post(
                "membership",
                Json.createObjectBuilder()
                        .add("attributes", attributes().add("email", email))
                        .build());
        if (completed.status() != 201) {
            throw new AssertionError("not a member: " + completed.status() + " " + completed.body());
        }
        return UUID.fromString(completed.json().getString("person"));
    }

    static JsonObjectBuilder attributes() {
        return Json.createObjectBuilder()
                .add("name", "Planted Name 8842")
                .add("gender", "not-stated")
                .add("birth-date", "1991-05-04")
                .add("phone", "+86 139 1234 5678")
                .add("region", "Planted Region 7731");
    }

    /** Gives a member a new or another answer, such as to an optional question. */
    static void answer(Api member, String attribute, String value) {
        Api.Answer answered = member.put(
                "profile/" + attribute,
                Json.createObjectBuilder().add("value", value).build(),
                "If-Match",
                "*");
        if (answered.status() != 200) {
            throw new AssertionError("not answered: " + answered.status() + " " + answered.body());
        }
    }

    static UUID openCase(Api agent, UUID person, String kind) {
        Api.Answer opened = agent.post(
                "cases",
                Json.createObjectBuilder()
                        .add("person", person.toString())
                        .add("kind", kind)
                        .add("text", "Planted note 5519")
                        .build());
        if (opened.status() != 201) {
            throw new AssertionError("no case: " + opened.status() + " " + opened.body());
        }
        return UUID.fromString(opened.json().getString("id"));
    }

    /** Closes a case of the agent's. */
    static Api.Answer close(Api agent, UUID caseId) {
        return agent.post(
                "cases/" + caseId + "/closing",
                Json.createObjectBuilder().add("outcome", "solved").build(),
                "If-Match",
                "*");
    }

    static JsonObject lookup(String attribute, String value) {
        return Json.createObjectBuilder()
                .add("attribute", attribute)
                .add("value", value)
                .build();
    }

    static JsonObject read(UUID person, String purpose, UUID caseId, String... attributes) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        for (String attribute : attributes) {
            names.add(attribute);
        }
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("person", person.toString())
                .add("purpose", purpose)
                .add("attributes", names);
        return (caseId == null ? request : request.add("caseId", caseId.toString())).build();
    }
}
