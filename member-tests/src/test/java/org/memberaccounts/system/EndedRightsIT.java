package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever works here and is let go at Keycloak reads for less than 30 seconds more, by page and over the API, though
 * they read all the time and their tokens live for minutes: staff, and other systems. All are let go at once.
 */
class EndedRightsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Keycloak KEYCLOAK = new Keycloak(SYSTEM);
    private static final PrintStream OUT = System.out;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String PHONE = "139 1234 5678";

    private final UUID person = People.member(Api.as(SYSTEM, "member"));
    private final List<Reader> readers = new ArrayList<>();
    private final Browser browser = new Browser(SYSTEM);

    /** Somebody who reads all the time, and what is done to them. */
    private static final class Reader {
        private final String name;
        private final BooleanSupplier read;
        private final Runnable end;
        private long ended;
        private long lastRead;
        private boolean out;

        Reader(String name, BooleanSupplier read, Runnable end) {
            this.name = name;
            this.read = read;
            this.end = end;
        }

        void letGo() {
            ended = System.nanoTime();
            lastRead = ended;
            end.run();
        }

        double secondsLeft() {
            return (lastRead - ended) / 1e9;
        }

        void again() {
            if (!out && read.getAsBoolean()) {
                lastRead = System.nanoTime();
            } else {
                out = true;
            }
        }
    }

    @AfterAll
    static void clear() {
        Api admin = KEYCLOAK.admin();
        for (var client :
                admin.get("clients?search=true&clientId=ends-").structure().asJsonArray()) {
            admin.delete("clients/" + client.asJsonObject().getString("id"));
        }
    }

    @Test
    void whoeverIsLetGoReadsForLessThanHalfAMinuteMore() {
        agents();
        systems();
        try (browser) {
            readers.forEach(Reader::again);
            readers.forEach(reader -> assertTrue(!reader.out, reader.name + " reads at first"));
            for (int i = 0; i < readers.size(); i++) {
                readers.get(i).letGo();
                readers.subList(0, i + 1).forEach(Reader::again);
            }
            long all = System.nanoTime();
            while (readers.stream().anyMatch(reader -> !reader.out)
                    && since(all).compareTo(LONGEST) < 0) {
                readers.forEach(Reader::again);
            }
            readers.forEach(reader -> OUT.println("last read after " + reader.secondsLeft() + " s: " + reader.name));
            assertAll(readers.stream()
                    .map(reader -> () -> assertTrue(
                            reader.out && reader.secondsLeft() < SOON.toSeconds(),
                            reader.name + " after " + reader.secondsLeft())));
        }
        assertTrue(SYSTEM.count("select count(*) from audit.entry where action = 'staff.deleted'") > 0, "on record");
        assertTrue(SYSTEM.count("select count(*) from audit.entry where action = 'client.disabled'") > 0, "on record");
    }

    private static Duration since(long then) {
        return Duration.ofNanos(System.nanoTime() - then);
    }

    private void agents() {
        agent("deleted", email -> KEYCLOAK.giveRole(email, "support"), KEYCLOAK::delete);
        agent("disabled", email -> KEYCLOAK.giveRole(email, "support"), email -> KEYCLOAK.setEnabled(email, false));
        agent("role taken", email -> KEYCLOAK.giveRole(email, "support"), email -> takeRole(email, "support"));
        agent("session ended", email -> KEYCLOAK.giveRole(email, "support"), EndedRightsIT::endSessions);
        agent(
                "signed out",
                email -> KEYCLOAK.giveRole(email, "support"),
                email -> KEYCLOAK.admin()
                        .post(
                                user(email) + "/logout",
                                Json.createObjectBuilder().build()));
        String team = "team-" + UUID.randomUUID();
        agent(
                "group left",
                email -> {
                    KEYCLOAK.putIntoGroup(email, team);
                    KEYCLOAK.admin().post("groups/" + group(team) + "/role-mappings/realm", roles("support"));
                },
                email -> KEYCLOAK.admin().delete(user(email) + "/groups/" + group(team)));
        String duty = "duty-" + UUID.randomUUID();
        agent(
                "composite role cut",
                email -> {
                    KEYCLOAK.admin()
                            .post(
                                    "roles",
                                    Json.createObjectBuilder().add("name", duty).build());
                    KEYCLOAK.admin().post("roles/" + duty + "/composites", roles("support"));
                    KEYCLOAK.giveRole(email, duty);
                },
                email -> send("DELETE", "roles/" + duty + "/composites", roles("support")));
    }

    /** Hires an agent, who reads over the API and on a page. */
    private void agent(String ending, Consumer<String> hire, Consumer<String> end) {
        String email = "ends-" + UUID.randomUUID() + "@planted.example";
        KEYCLOAK.signedUp(email);
        hire.accept(email);
        Api api = Api.signedIn(SYSTEM, email, Keycloak.PASSWORD);
        UUID work = People.openCase(api, person, "service-application");
        readers.add(new Reader(
                "agent over the API, " + ending,
                () -> api.post("disclosures", People.read(person, "service-application", work, "phone"))
                                .status()
                        == 201,
                () -> end.accept(email)));
        Page page = browser.visitor();
        page.navigate("/service/case?id=" + work);
        Browser.atKeycloak(page, email, Keycloak.PASSWORD);
        readers.add(new Reader("agent on a page, " + ending, () -> reads(page, work), () -> {}));
    }

    private static boolean reads(Page page, UUID work) {
        page.navigate("/service/case?id=" + work);
        if (page.locator("#attribute-phone").count() == 0) {
            return false;
        }
        page.check("#attribute-phone");
        page.click("#read");
        return page.locator(".box.open").count() > 0
                && page.locator(".box.open").textContent().contains(PHONE);
    }

    private void systems() {
        system("disabled", client -> {
            var there = KEYCLOAK.admin().get("clients/" + client).json();
            KEYCLOAK.admin()
                    .put(
                            "clients/" + client,
                            Json.createObjectBuilder(there)
                                    .add("enabled", false)
                                    .build());
        });
        system("deleted", client -> KEYCLOAK.admin().delete("clients/" + client));
        system(
                "scope taken",
                client -> KEYCLOAK.admin()
                        .delete("clients/" + client + "/optional-client-scopes/"
                                + scope("purpose:service-application")));
        system("role taken", client -> send("DELETE", account(client) + "/role-mappings/realm", roles("integrator")));
    }

    /** Connects another system, which reads over the API. */
    private void system(String ending, Consumer<String> end) {
        String clientId = "ends-" + UUID.randomUUID();
        var like = KEYCLOAK.admin()
                .get("clients?clientId=sample-integrator")
                .structure()
                .asJsonArray()
                .getJsonObject(0);
        var mappers = Json.createArrayBuilder();
        like.getJsonArray("protocolMappers")
                .forEach(mapper -> mappers.add(
                        Json.createObjectBuilder(mapper.asJsonObject()).remove("id")));
        KEYCLOAK.admin()
                .post(
                        "clients",
                        Json.createObjectBuilder(like)
                                .remove("id")
                                .add("clientId", clientId)
                                .add("secret", "ends")
                                .add("protocolMappers", mappers)
                                .build());
        String client = KEYCLOAK.admin()
                .get("clients?clientId=" + clientId)
                .structure()
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
        assertEquals(
                204,
                KEYCLOAK.admin()
                        .post(account(client) + "/role-mappings/realm", roles("integrator"))
                        .status());
        Api api = Api.with(
                SYSTEM,
                Api.token(
                        SYSTEM.keycloak().resolve("/realms/member-accounts/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                clientId,
                                "client_secret",
                                "ends",
                                "scope",
                                "purpose:service-application")));
        UUID known = UUID.fromString(api.post("lookups", People.lookup("email", "member@sample.example"))
                .json()
                .getJsonArray("people")
                .getString(0));
        readers.add(new Reader(
                "another system, " + ending,
                () -> api.post("disclosures", People.read(known, "service-application", null, "phone"))
                                .status()
                        == 201,
                () -> end.accept(client)));
    }

    private static String user(String email) {
        return "users/" + KEYCLOAK.users(email).getJsonObject(0).getString("id");
    }

    private static String account(String client) {
        return "users/"
                + KEYCLOAK.admin()
                        .get("clients/" + client + "/service-account-user")
                        .json()
                        .getString("id");
    }

    private static String group(String name) {
        return KEYCLOAK.admin()
                .get("groups?exact=true&search=" + name)
                .structure()
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
    }

    private static String scope(String name) {
        return KEYCLOAK.admin().get("client-scopes").structure().asJsonArray().stream()
                .filter(one -> one.asJsonObject().getString("name").equals(name))
                .map(one -> one.asJsonObject().getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static String roles(String name) {
        return Json.createArrayBuilder()
                .add(KEYCLOAK.admin().get("roles/" + name).json())
                .build()
                .toString();
    }

    private static void takeRole(String email, String role) {
        send("DELETE", user(email) + "/role-mappings/realm", roles(role));
    }

    /** Ends each session by its id, as the console does with one. */
    private static void endSessions(String email) {
        KEYCLOAK.admin()
                .get(user(email) + "/sessions")
                .structure()
                .asJsonArray()
                .forEach(session -> KEYCLOAK.admin()
                        .delete("sessions/" + session.asJsonObject().getString("id")));
    }

    private static void send(String method, String path, String body) {
        Api.Answer answer = KEYCLOAK.admin()
                .send(method, path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", "application/json");
        assertEquals(204, answer.status(), answer.body());
    }
}
