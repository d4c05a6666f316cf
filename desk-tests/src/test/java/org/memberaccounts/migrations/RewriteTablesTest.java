package org.memberaccounts.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.person.PersonId;

/** Deleted rows leave nothing in the files of the databases once the owners' daily command has run. */
@DeskTest
class RewriteTablesTest {
    private static final String OWNER = "member_owner";
    private static final String PASSWORD = "only-on-this-machine";
    /** The part of Keycloak's tables that people's addresses are in. */
    private static final String KEYCLOAKS = """
            create table public.user_entity (
                id varchar(36) primary key, email varchar(255), realm_id varchar(255), username varchar(255),
                unique (realm_id, email), unique (realm_id, username));
            create index on public.user_entity (email);
            create table public.user_attribute (
                id varchar(36) primary key, user_id varchar(36), name varchar(255), value varchar(255));
            create index on public.user_attribute (name, value);
            insert into public.user_entity select i, i || '@planted.example', 'r', i || '@planted.example'
                from generate_series(1, 500) i;
            insert into public.user_attribute select i, i, 'locale', i || '@planted.example'
                from generate_series(1, 500) i""";

    private final Records records;

    RewriteTablesTest(Records records) {
        this.records = records;
    }

    @Test
    void aDeletedUserIsInNoFileOfKeycloaks() throws SQLException {
        records.change(KEYCLOAKS);
        try {
            records.change("update public.user_entity set email = 'moved-250@planted.example' where id = '250'");
            records.change("delete from public.user_entity where id = '250'; delete from public.user_attribute"
                    + " where user_id = '250'");
            records.change("vacuum public.user_entity");
            assertTrue(has("user_entity", "250@planted"), "VACUUM alone leaves it there");
            assertEquals(List.of(), RewriteTables.ofKeycloak(records.url(), OWNER, PASSWORD));
            assertFalse(has("user_entity", "250@planted"));
            assertFalse(has("user_attribute", "250@planted"));
            assertTrue(has("user_entity", "251@planted"), "others are untouched");
            assertEquals(499, records.count("public.user_entity"));
        } finally {
            records.change("drop table public.user_entity, public.user_attribute");
        }
    }

    @Test
    void aTableInUseIsLeftForTheNextRunAndTheOthersAreDone() throws SQLException {
        records.change(KEYCLOAKS);
        try (Connection other = records.asOwner();
                Statement reading = other.createStatement()) {
            records.change("delete from public.user_entity where id = '250'; delete from public.user_attribute"
                    + " where user_id = '250'");
            other.setAutoCommit(false);
            reading.execute("select count(*) from public.user_attribute");
            assertEquals(List.of("public.user_attribute"), RewriteTables.ofKeycloak(records.url(), OWNER, PASSWORD));
            assertFalse(has("user_entity", "250@planted"));
            other.rollback();
            assertEquals(List.of(), RewriteTables.ofKeycloak(records.url(), OWNER, PASSWORD));
            assertFalse(has("user_attribute", "250@planted"));
        } finally {
            records.change("drop table public.user_entity, public.user_attribute");
        }
    }

    @Test
    void theKeyOfAnErasedPersonIsInNoFileOfOurs(Given given, Erasures erasures, WorkDue work) throws SQLException {
        PersonId leaving = given.aMember();
        byte[] key = bytes("select encode(wrapped, 'hex') from member.person_key where person_id = ?", leaving);
        byte[] tag = bytes(
                "select encode(tag, 'hex') from member.index_tag where person_id = ? and kind = 'email'", leaving);
        records.change("delete from member.scheduled_tasks");
        given.committed(() -> erasures.begin(leaving, "desk-test"));
        work.doAll();
        assertTrue(records.filesHave("member.person_key", key), "a row that is gone is still in the file");
        assertEquals(List.of(), RewriteTables.ours(records.url(), OWNER, PASSWORD));
        assertFalse(records.filesHave("member.person_key", key));
        assertFalse(records.filesHave("member.index_tag", tag));
    }

    private byte[] bytes(String query, PersonId person) {
        return HexFormat.of()
                .parseHex(records.rows(query, person.value()).getFirst().getFirst());
    }

    private boolean has(String table, String text) {
        return records.filesHave("public." + table, text.getBytes(StandardCharsets.UTF_8));
    }
}
