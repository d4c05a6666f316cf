package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All statements that a read over HTTP sends to the database, those that identify the caller included. Jobs and
 * evidence ask when it suits them, which only adds to what is seen: of several reads the one with the fewest counts.
 */
class StatementsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Path LOG = SYSTEM.local().settings().logs().resolve("postgres.log");
    private static final Pattern OURS = Pattern.compile(
            "^member_app:LOG: +(?:execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|$)(.*)$", Pattern.MULTILINE);
    private static final int READS = 15;

    private final UUID person = People.member(Api.as(SYSTEM, "member"));

    @BeforeAll
    static void writeThemDown() throws SQLException {
        tell("alter system set log_line_prefix = '%u:'", "alter system set log_statement = 'all'");
    }

    @AfterAll
    static void writeThemDownNoLonger() throws SQLException {
        tell("alter system reset log_line_prefix", "alter system reset log_statement");
    }

    @Test
    void anAgentsReadThatRestsOnConsentSendsFour() throws IOException {
        agree();
        Api agent = Api.as(SYSTEM, "support");
        UUID caseId = People.openCase(agent, person, "campaign-question");
        assertAtMostFour(agent, People.read(person, "advertising-planning", caseId, "region"));
    }

    @Test
    void aMembersReadSendsFour() throws IOException {
        assertAtMostFour(Api.as(SYSTEM, "member"), People.read(person, "self-access", null, "phone"));
    }

    @Test
    void anotherSystemsReadThatRestsOnConsentSendsFour() throws IOException {
        agree();
        Api integrator = Api.asIntegrator(SYSTEM, "purpose:advertising-planning");
        UUID known = UUID.fromString(integrator
                .post("lookups", People.lookup("email", "member@sample.example"))
                .json()
                .getJsonArray("people")
                .getString(0));
        assertAtMostFour(integrator, People.read(known, "advertising-planning", null, "region"));
    }

    private static void agree() {
        Api.as(SYSTEM, "member")
                .post(
                        "consents",
                        Json.createObjectBuilder()
                                .add("purpose", "advertising-planning")
                                .add("given", true)
                                .build());
    }

    private static void assertAtMostFour(Api reader, JsonObject read) throws IOException {
        List<List<String>> sent = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            long before = Files.size(LOG);
            assertEquals(201, reader.post("disclosures", read).status());
            sent.add(since(before));
        }
        List<String> fewest = Collections.min(sent, Comparator.comparingInt(List::size));
        assertTrue(!fewest.isEmpty() && fewest.size() <= 4, fewest.toString());
    }

    private static List<String> since(long before) throws IOException {
        byte[] all = Files.readAllBytes(LOG);
        String written = new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8);
        return OURS.matcher(written).results().map(found -> found.group(1)).toList();
    }

    private static void tell(String... settings) throws SQLException {
        try (Connection superuser = SYSTEM.asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
        }
    }
}
