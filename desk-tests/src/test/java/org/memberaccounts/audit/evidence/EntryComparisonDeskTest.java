package org.memberaccounts.audit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.HandMade;
import org.memberaccounts.desk.Records;

/** Whoever changes an entry as the log's owner is found, though nothing is sealed. */
@DeskTest
class EntryComparisonDeskTest {
    private final EntryComparison comparison;
    private final Records records;
    private final Clock clock;

    EntryComparisonDeskTest(EntryComparison comparison, Records records, Clock clock) {
        this.comparison = comparison;
        this.records = records;
        this.clock = clock;
    }

    /** Changes one column each time, in ways too that leave the text that is made of the columns as it was. */
    @TestFactory
    Stream<DynamicTest> aColumnThatWasChangedIsFoundUntilItIsPutRight() {
        return Stream.of(
                        "id = gen_random_uuid()",
                        "at = at - interval '1 microsecond'",
                        "at = at - interval '2 years'",
                        "at = 'infinity'",
                        "at = '294276-12-31'",
                        "actor_kind = 'staff'",
                        "actor = 'another-integrator'",
                        "actor_role = 'auditor'",
                        "subject = null",
                        "subject = gen_random_uuid()",
                        "action = 'person.looked-up'",
                        "outcome = 'failed'",
                        "reason = 'role-missing'",
                        "purpose = 'notices', purpose_text = 1, purpose_policy = 1",
                        "purpose_text = 7",
                        "purpose_policy = 7",
                        "ground_kind = 'legal-basis'",
                        "ground_article = 'contract'",
                        "ground_kind = 'consent', ground_id = gen_random_uuid()",
                        "attributes = '{}'",
                        "attributes = '{email,region}'",
                        "attributes = '{region,null}'",
                        "attributes = '{{region}}'",
                        "ref_id = '7'",
                        "object_kind = 'place'",
                        "client = 'another-integrator'",
                        "channel = 'web'",
                        "detail_hash = sha256('')",
                        "entry = replace(entry, 'region', 'email')",
                        "entry = 'nothing'")
                .map(change -> DynamicTest.dynamicTest(change, () -> {
                    UUID subject = anEntry();
                    assertEquals(0, afterARound());
                    String text = records.rows("select entry from audit.entry where subject = ?", subject)
                            .getFirst()
                            .getFirst();
                    change("update audit.entry set " + change + " where subject = '" + subject + "'");
                    assertEquals(1, afterARound());
                    change("delete from audit.entry where entry in ('" + text + "', '" + text.replace("region", "email")
                            + "', 'nothing')");
                    assertEquals(0, afterARound());
                }));
    }

    @Test
    void anAttributeThatLooksLikeTwoIsFound() throws SQLException {
        UUID subject = UUID.randomUUID();
        try (Connection owner = records.asOwner()) {
            HandMade.record(
                    owner,
                    HandMade.entry("data.disclosed", subject, clock.instant())
                            .add(
                                    "attributes",
                                    Json.createArrayBuilder().add("email").add("region")));
        }
        assertEquals(0, afterARound());
        change("update audit.entry set attributes = array['email\",\"region'] where subject = '" + subject + "'");
        assertEquals(1, afterARound());
        change("delete from audit.entry where subject = '" + subject + "'");
        assertEquals(0, afterARound());
    }

    @Test
    void aDetailThatWasChangedIsFoundAndOneThatWasDroppedIsNone() throws SQLException {
        UUID subject = anEntry();
        String its = " where entry_id = (select id from audit.entry where subject = '" + subject + "')";
        change("update audit.detail set detail = '{\"user-agent\":\"another\"}'" + its);
        assertEquals(1, afterARound());
        change("delete from audit.detail" + its);
        assertEquals(0, afterARound());
    }

    @Test
    void theWholeLogIsComparedAPartAtATimeAndADifferenceStaysKnownMeanwhile() throws SQLException {
        UUID oldest = anEntry();
        try (Connection owner = records.asOwner()) {
            for (int i = 0; i < EntryComparison.PART; i++) {
                HandMade.record(owner, HandMade.entry("data.disclosed", UUID.randomUUID(), clock.instant()));
            }
        }
        afterARound();
        change("update audit.entry set channel = 'web' where subject = '" + oldest + "'");
        assertEquals(0, comparison.compareNext().broken(), "it is not among the newest");
        assertEquals(1, comparison.compareNext().broken());
        change("update audit.entry set channel = 'identity' where subject = '" + oldest + "'");
        assertEquals(1, comparison.compareNext().broken(), "not put right until it was looked at again");
        assertEquals(new Finding(records.count("audit.entry"), 0), comparison.compareNext());
    }

    private UUID anEntry() throws SQLException {
        UUID subject = UUID.randomUUID();
        Instant at = clock.instant();
        try (Connection owner = records.asOwner()) {
            HandMade.record(owner, HandMade.entry("data.disclosed", subject, at));
        }
        return subject;
    }

    /** Compares to the end of the log. */
    private long afterARound() {
        long parts = records.count("audit.entry") / EntryComparison.PART + 1;
        Finding known = comparison.known();
        for (long part = 0; part < parts; part++) {
            known = comparison.compareNext();
        }
        return known.broken();
    }

    /** Changes the log as its owner, who can lift what refuses it. */
    private void change(String command) {
        records.change("alter table audit.entry disable trigger entry_is_final;"
                + " alter table audit.detail disable trigger detail_is_final;"
                + " alter table audit.detail disable trigger detail_stays; " + command
                + "; alter table audit.entry enable trigger entry_is_final;"
                + " alter table audit.detail enable trigger detail_is_final;"
                + " alter table audit.detail enable trigger detail_stays");
    }
}
