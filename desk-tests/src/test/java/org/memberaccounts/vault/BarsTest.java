package org.memberaccounts.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.SERVICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.BarComparison;
import org.memberaccounts.vault.bar.Bars;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.vault.door.Answer;

/** The bars that features place, and the comparison with their own tables. */
@DeskTest
class BarsTest {
    private static final Bar DISPUTE =
            new Bar("dispute", Refusal.NOT_CONFIRMED, Set.of(Passing.SELF, Passing.NOTICES), Optional.empty(), true);
    private static final Access SHOP = Given.anIntegrator(SERVICE);

    private final Bars bars;
    private final BarComparison comparison;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final Map<AttributeId, String> values = Given.values();
    private final PersonId member;

    BarsTest(Bars bars, BarComparison comparison, Reads reads, Given given, Records records) {
        this.bars = bars;
        this.comparison = comparison;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.member = given.aMember(values);
    }

    @Test
    void aBarCountsFromItsCommitOnUntilTheSameIsLifted() {
        UUID reason = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        given.committed(() -> bars.place(member, DISPUTE, reason));
        given.committed(() -> bars.place(member, DISPUTE, reason));
        given.committed(() -> bars.place(member, DISPUTE, other));
        assertEquals(Refusal.NOT_CONFIRMED, Reads.refusal(read(SHOP)));
        given.committed(() -> bars.lift(member, DISPUTE, reason));
        assertEquals(Refusal.NOT_CONFIRMED, Reads.refusal(read(SHOP)), "another reason stands");
        given.committed(() -> bars.lift(member, DISPUTE, other));
        assertInstanceOf(Answer.Disclosed.class, read(SHOP));
    }

    @Test
    void whoPassesReadsAllTheSameAndWhoDoesNotFindsNobody() {
        given.committed(() -> bars.place(member, DISPUTE, member.value()));
        assertEquals(
                Map.of(REGION, "Suzhou"),
                Reads.values(reads.read(Given.themselves(member), member, PurposeId.SELF_ACCESS, REGION)));
        assertInstanceOf(
                Answer.Disclosed.class, reads.read(Given.aJob(), member, PurposeId.NOTICES, AttributeId.EMAIL));
        assertEquals(List.of(), find());
        given.committed(() -> bars.liftAll(member, DISPUTE));
        assertEquals(List.of(member), find());
    }

    @Test
    void aBarWhosePurposeOrCodesNobodyKnowsAnyMoreStaysShutAndBreaksNothing() {
        Bar byPurpose = new Bar(
                "dispute", Refusal.NOT_CONFIRMED, Set.of(), Optional.of(new PurposeId("earlier-purpose")), true);
        given.committed(() -> bars.place(member, byPurpose, member.value()));
        assertEquals(List.of(), find());
        assertEquals(Refusal.NOT_CONFIRMED, Reads.refusal(read(SHOP)));
        records.change("update member.bar set refusal = 'earlier-refusal', passing = array['earlier-reader'],"
                + " hides = false where person_id = '" + member + "'");
        assertEquals(List.of(), find());
        assertEquals(Refusal.PERSON_UNKNOWN, Reads.refusal(read(SHOP)));
        given.committed(() -> bars.liftAll(member, byPurpose));
        assertEquals(List.of(member), find());
    }

    @Test
    void whatStandsAndWhatTablesCallForAgreeUntilOneIsTakenAwayOrAddedByHand(Erasures erasures) {
        given.committed(() -> {
            erasures.begin(member, "desk-test");
        });
        assertEquals(Set.of(), comparison.compare().features());
        records.change("delete from member.bar where person_id = '" + member + "'");
        assertEquals(Set.of("erasure"), comparison.compare().features());
        records.change("insert into member.bar select person_id, 'erasure', id, 'deletion-approved',"
                + " array['notices', 'self'], null, true from member.erasure where person_id = '" + member + "'");
        assertEquals(Set.of("erasure"), comparison.compare().features(), "it lets the same pass, in another order");
        records.change("update member.bar set passing = array['self', 'notices'] where person_id = '" + member + "'");
        assertEquals(Set.of(), comparison.compare().features());
        PersonId other = given.aMember();
        given.committed(() -> bars.place(other, DISPUTE, other.value()));
        assertEquals(Set.of("other"), comparison.compare().features(), "no feature calls for it");
        given.committed(() -> bars.liftAll(other, DISPUTE));
        assertEquals(0, comparison.compare().broken());
    }

    private Answer read(Access by) {
        return reads.read(by, member, SERVICE, AttributeId.EMAIL);
    }

    private List<PersonId> find() {
        return reads.find(SHOP, AttributeId.EMAIL, values.get(AttributeId.EMAIL));
    }
}
