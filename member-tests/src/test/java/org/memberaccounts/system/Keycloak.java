package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keycloak as its administrator sees it: makes people who can sign in, and shows who is there. */
final class Keycloak {
    /** The password of everybody made here. */
    static final String PASSWORD = "long enough 7";

    private final WholeSystem system;

    Keycloak(WholeSystem system) {
        this.system = system;
    }

    /** Makes somebody who signed up and verified the address. */
    Api signedUp(String email) {
        Api.Answer made = admin().post("users", user(email).build());
        if (made.status() != 201) {
            throw new AssertionError("no user: " + made.status() + " " + made.body());
        }
        return Api.signedIn(system, email, PASSWORD);
    }

    /** Makes somebody who was invited, followed the link and chose a password. */
    Api activated(String email) {
        awaitLetIn(email);
        String user = user(users(email).getJsonObject(0));
        Api administrator = admin();
        JsonObject there = administrator.get(user).json();
        administrator.put(
                user,
                Json.createObjectBuilder(there)
                        .add("emailVerified", true)
                        .add("requiredActions", Json.createArrayBuilder())
                        .remove("access")
                        .build());
        administrator.put(user + "/reset-password", password().build());
        return Api.signedIn(system, email, PASSWORD);
    }

    /** Waits until a user is there who may sign in. */
    void awaitLetIn(String email) {
        WholeSystem.await(
                "a user who may sign in",
                () -> users(email).getValuesAs(JsonObject.class).stream().anyMatch(user -> user.getBoolean("enabled")));
    }

    /** Gives somebody a role of staff, which their next token says. */
    void giveRole(String email, String role) {
        JsonObject known = admin().get("roles/" + role).json();
        Api.Answer given = admin().post(
                        user(users(email).getJsonObject(0)) + "/role-mappings/realm",
                        Json.createArrayBuilder().add(known).build().toString());
        if (given.status() != 204) {
            throw new AssertionError("no role: " + given.status() + " " + given.body());
        }
    }

    /** Makes a group and puts somebody into it. */
    void putIntoGroup(String email, String name) {
        admin().post("groups", Json.createObjectBuilder().add("name", name).build());
        String group = admin().get("groups?exact=true&search=" + name)
                .structure()
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
        Api.Answer put = admin().put(
                        user(users(email).getJsonObject(0)) + "/groups/" + group,
                        Json.createObjectBuilder().build());
        if (put.status() != 204) {
            throw new AssertionError("not in the group: " + put.status() + " " + put.body());
        }
    }

    /** Returns the users with exactly this address. */
    JsonArray users(String email) {
        return admin().get("users?exact=true&email=" + email).structure().asJsonArray();
    }

    /** Enables or disables a user as an administrator does in the console. */
    void setEnabled(String email, boolean enabled) {
        change(email, Json.createObjectBuilder().add("enabled", enabled));
    }

    /** Changes these fields of a user in one step. */
    void change(String email, JsonObjectBuilder changes) {
        JsonObject there = users(email).getJsonObject(0);
        admin().put(
                        user(there),
                        Json.createObjectBuilder(there)
                                .addAll(changes)
                                .remove("access")
                                .build());
    }

    /** The path of a user, whose id may be any text. */
    private static String user(JsonObject there) {
        return "users/"
                + URLEncoder.encode(there.getString("id"), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    boolean isEnabled(String email) {
        return users(email).getJsonObject(0).getBoolean("enabled");
    }

    void delete(String email) {
        users(email).getValuesAs(JsonObject.class).forEach(user -> admin().delete(user(user)));
    }

    /** Signs all of these up at once. */
    void signUp(List<String> emails) {
        JsonArrayBuilder users = Json.createArrayBuilder();
        emails.forEach(email -> users.add(user(email)));
        Api.Answer made = admin().post(
                        "partialImport",
                        Json.createObjectBuilder()
                                .add("ifResourceExists", "FAIL")
                                .add("users", users)
                                .build());
        if (made.status() != 200) {
            throw new AssertionError("not signed up: " + made.status());
        }
    }

    private static JsonObjectBuilder password() {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("value", PASSWORD)
                .add("temporary", false);
    }

    private static JsonObjectBuilder user(String email) {
        return Json.createObjectBuilder()
                .add("username", email)
                .add("email", email)
                .add("emailVerified", true)
                .add("enabled", true)
                .add("credentials", Json.createArrayBuilder().add(password()));
    }

    /** Returns the administrator's API, below the realm. */
    Api admin() {
        return Api.at(system.keycloak().resolve("/admin/realms/member-accounts/"), Api.administratorsToken(system));
    }
}
