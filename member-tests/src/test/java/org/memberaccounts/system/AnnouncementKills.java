package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.memberaccounts.launcher.Part;

/**
 * A version is announced to thousands, and the server, the database, the mail server and the gateway are each killed
 * three times in the middle. Not in the ordinary run, since it takes half an hour; {@code docs/figures/kill} runs it
 * and prints how often everybody was told.
 */
class AnnouncementKills {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final PrintStream OUT = System.out;
    private static final int CROWD = Integer.parseInt(System.getenv("MEMBER_ACCOUNTS_SAMPLE_CROWD"));
    private static final List<Part> KILLED = List.of(Part.SERVER, Part.DATABASE, Part.MAIL, Part.TEXTS);
    private static final int TIMES = 3;
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String ON_CHANNEL =
            "select count(*) from member.broadcast_told where channel = '%s' and state = '%s'";

    @Test
    void everybodyIsToldOnceThoughEachServerIsKilledThreeTimes() throws Exception {
        try (Browser browser = new Browser(SYSTEM)) {
            VersionSteps.announce(browser);
        }
        int kills = KILLED.size() * TIMES;
        for (int kill = 0; kill < kills; kill++) {
            Part part = KILLED.get(kill % KILLED.size());
            String channel = part == Part.TEXTS ? "text" : "mail";
            long reached = (long) CROWD * (kill + 1) / (kills + 1);
            await(channel + " " + reached, () -> count(channel, "handed-over") >= reached);
            OUT.printf(Locale.ROOT, "killing %s when %d of %d were told by %s%n", part, reached, CROWD, channel);
            SYSTEM.local().kill(part);
            SYSTEM.local().restart(part);
        }
        await("the end", AnnouncementKills::isEnded);
        judge();
    }

    /** Counts how often each of them was told; a mail or text whose acceptance got lost may have come once more. */
    private static void judge() {
        assertEquals(CROWD, count("inbox", "handed-over"));
        assertEquals(
                CROWD,
                SYSTEM.count(
                        "select count(distinct person_id) from member.inbox_entry where kind = 'policy-announced'"));
        assertEquals(CROWD, SYSTEM.count("select count(*) from member.inbox_entry where kind = 'policy-announced'"));
        for (String channel : List.of("mail", "text")) {
            Map<String, Integer> told = told(channel);
            long once = told.values().stream().filter(times -> times == 1).count();
            long twice = told.values().stream().filter(times -> times == 2).count();
            OUT.printf(
                    Locale.ROOT,
                    "%s: %d once, %d twice, %d more often, %d not; %d handed over, %d given up%n",
                    channel,
                    once,
                    twice,
                    told.size() - once - twice,
                    CROWD - told.size(),
                    count(channel, "handed-over"),
                    count(channel, "given-up"));
            assertEquals(CROWD, told.size(), channel);
            assertEquals(CROWD, once + twice, channel);
            assertTrue(twice <= 2 * TIMES, channel);
        }
    }

    private static Map<String, Integer> told(String channel) {
        Map<String, Integer> told = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(SYSTEM.outboxMessages()))) {
            for (JsonObject message : reader.readArray().getValuesAs(JsonObject.class)) {
                if (message.getString("kind").equals(channel) && isToOneOfThem(message)) {
                    told.merge(message.getString("to"), 1, Integer::sum);
                }
            }
        }
        return told;
    }

    private static boolean isToOneOfThem(JsonObject message) {
        return Stream.of("crowd-", "86139").anyMatch(message.getString("to")::contains);
    }

    private static long count(String channel, String state) {
        return number(ON_CHANNEL.formatted(channel, state));
    }

    private static boolean isEnded() {
        return number("select count(*) from member.broadcast where state = 'ended'") > 0;
    }

    /** Counts; while the database is down nothing is known. */
    private static long number(String sql) {
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(LONGEST)
                .until(condition);
    }
}
