package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * People with planted values are registered and used, and their values looked for in everything that the servers have written: the files of the
 * database and its write-ahead log, every log, configuration, deployment and temporary file (VLT-1). As many as {@code -Dplanted.people} says.
 *
 * <p>One value has a place outside the vault: Keycloak knows people by their email. So that isn't looked for in the files of Keycloak's database,
 * which are a folder of their own, nor in the files of the write-ahead log, which both databases share; instead the log is read record by record,
 * and what it has of our database is searched. Mail that was delivered lies in the memory of the local mail server and nowhere on disk.
 */
class PlantedValuesIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final int PEOPLE = Integer.getInteger("planted.people", 200);
    private static final int A_GROUP = 25;
    private static final int AT_ONCE = 4;

    private final List<PlantedPerson> people = Stream.generate(PlantedPerson::invent).limit(PEOPLE).toList();

    @Test
    void nothingOnDiskHoldsAPersonalValueInAnyForm() throws Exception {
        String before = walPosition();
        useAll();
        Traces values = new Traces();
        Traces emails = new Traces();
        for (int i = 0; i < people.size(); i++) {
            people.get(i).plant(values, i);
            people.get(i).plantEmail(emails, i);
        }
        assertTrue(inWal(before, "keycloak", emails).size() >= PEOPLE, "the search finds what is there: the email that Keycloak knows each by");
        Set<String> found = inWal(before, "member_accounts", emails);
        flush();
        Path directory = SYSTEM.local().settings().directory();
        Path keycloaksDatabase = directory.resolve("postgres/base").resolve(databaseNumber("keycloak"));
        Path wal = directory.resolve("postgres/pg_wal");
        found.addAll(values.below(directory, PlantedValuesIT::isWritten));
        found.addAll(emails.below(directory, path -> isWritten(path) && !path.equals(keycloaksDatabase) && !path.equals(wal)));
        assertEquals(Set.of(), found);
        assertTrue(emails.below(keycloaksDatabase, path -> true).size() >= PEOPLE, "it does in files too");
    }

    private static boolean isWritten(Path path) {
        return !path.endsWith("postgres-binaries") && !path.endsWith("keycloak/lib");
    }

    private void useAll() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int from = 0; from < PEOPLE; from += A_GROUP) {
                List<PlantedPerson> group = people.subList(from, Math.min(PEOPLE, from + A_GROUP));
                PlantedPerson.signUp(SYSTEM, group);
                // a token doesn't last as long as a thousand people
                Api agent = Api.as(SYSTEM, "support");
                Api shop = Api.asIntegrator(SYSTEM, "purpose:service-application");
                for (Future<?> one : group.stream().map(planted -> pool.submit(() -> use(planted, agent, shop))).toList()) {
                    one.get();
                }
            }
        }
    }

    private static void use(PlantedPerson planted, Api agent, Api shop) {
        UUID person = planted.join(planted.signIn(SYSTEM));
        planted.isHelped(agent, person);
        planted.isServed(shop);
    }

    private static void flush() throws SQLException {
        try (Connection superuser = SYSTEM.asSuperuser(); Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static String walPosition() throws SQLException {
        return ask("select pg_current_wal_flush_lsn()::text");
    }

    private static String databaseNumber(String database) throws SQLException {
        return ask("select oid::text from pg_database where datname = '" + database + "'");
    }

    private static String ask(String question) throws SQLException {
        try (Connection superuser = SYSTEM.asSuperuser(); Statement statement = superuser.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What the write-ahead log has of this database since then: rows, index entries and whole pages. */
    private static Set<String> inWal(String since, String database, Traces traces) throws SQLException {
        Set<String> found = new TreeSet<>();
        String number = databaseNumber(database);
        try (Connection superuser = SYSTEM.asSuperuser(); Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_walinspect");
            superuser.setAutoCommit(false);
            try (PreparedStatement records = superuser.prepareStatement(
                    "select block_data, block_fpi_data from pg_get_wal_block_info(?::pg_lsn, pg_current_wal_flush_lsn(), true) where reldatabase = ?::oid")) {
                records.setFetchSize(500);
                records.setString(1, since);
                records.setString(2, number);
                try (ResultSet rows = records.executeQuery()) {
                    while (rows.next()) {
                        for (int part = 1; part <= 2; part++) {
                            byte[] content = rows.getBytes(part);
                            if (content != null) {
                                traces.in(content).forEach(what -> found.add(what + " in the write-ahead log of " + database));
                            }
                        }
                    }
                }
            }
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("drop extension pg_walinspect");
        }
        return found;
    }
}
