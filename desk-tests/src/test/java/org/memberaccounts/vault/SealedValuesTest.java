package org.memberaccounts.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.REGION;

import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.PersonalValues;
import org.memberaccounts.vault.store.Vault;

/** The form of personal data in the database, and the traces that a change of it leaves. */
@DeskTest
class SealedValuesTest {
    private final Vault vault;
    private final Door door;
    private final Reads reads;
    private final Given given;
    private final Records records;

    SealedValuesTest(Vault vault, Door door, Reads reads, Given given, Records records) {
        this.vault = vault;
        this.door = door;
        this.reads = reads;
        this.given = given;
        this.records = records;
    }

    @Test
    void whatLiesInTheDatabaseIsNeitherTheValueNorItsLength() {
        int shorter = sealedLength(somebodyFrom("Xi"));
        assertEquals(shorter, sealedLength(somebodyFrom("A rather long name of a region")));
        assertTrue(shorter >= 64);
    }

    @Test
    void aSealedValueCannotBeMovedToAnotherPerson() {
        PersonId one = somebodyFrom("Ningbo");
        PersonId other = somebodyFrom("Wuxi");
        records.change("update member.sealed_attribute set sealed = (select sealed from member.sealed_attribute where"
                + " person_id = '" + one + "') where person_id = '" + other + "'");
        assertThrows(IllegalStateException.class, () -> region(other));
        assertEquals(Map.of(REGION, "Ningbo"), region(one));
    }

    @Test
    void aNewValueTakesThePlaceOfTheOldOne() {
        PersonId person = somebodyFrom("Ningbo");
        seal(person, Map.of(REGION, "Wuxi"));
        assertEquals(Map.of(REGION, "Wuxi"), region(person));
        assertEquals(1, values("select 1 from member.sealed_attribute where person_id = ?", person));
    }

    @Test
    void whatIsClearedIsGoneAndFindsNobodyAnyMore() {
        Map<AttributeId, String> answers = Given.values();
        PersonId person = given.aMember(answers);
        given.committed(() -> vault.clear(person, Set.of(AttributeId.PHONE)));
        assertEquals(
                Map.of(),
                Reads.values(reads.read(Given.themselves(person), person, PurposeId.SELF_ACCESS, AttributeId.PHONE)));
        assertEquals(List.of(), reads.find(given.anAgent(), AttributeId.PHONE, answers.get(AttributeId.PHONE)));
        assertEquals(List.of(person), reads.find(given.anAgent(), AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntryAndNoValue() {
        long entries = records.count("audit.entry");
        long people = records.count("member.person");
        assertThrows(
                PlannedFailure.class,
                () -> given.committed(() -> {
                    given.aMember();
                    throw new PlannedFailure();
                }));
        assertEquals(entries, records.count("audit.entry"));
        assertEquals(people, records.count("member.person"));
    }

    @Test
    void nothingIsWrittenOutsideOfATransaction() {
        PersonId person = given.aMember();
        assertThrows(TransactionalException.class, vault::admit);
        assertThrows(
                TransactionalException.class,
                () -> vault.seal(person, given.typed().values(Map.of(REGION, "Nowhere"))));
        assertThrows(TransactionalException.class, () -> vault.clear(person, Set.of(REGION)));
    }

    @Test
    void aTextOfAFeatureOpensForThePersonUntilItIsForgotten() {
        PersonId person = somebodyFrom("Hefei");
        TextId note = new TextId(new AttributeId("parking-note"), UUID.randomUUID());
        TextId other = new TextId(note.kind(), UUID.randomUUID());
        given.committed(() -> {
            vault.sealText(person, note, Typed.text("Behind the house"));
            vault.sealText(person, other, Typed.text("In the yard"));
        });
        Disclosure own = new Disclosure(
                Given.themselves(person),
                person,
                PurposeId.SELF_ACCESS,
                Set.of(REGION),
                Set.of(note, other),
                Optional.empty());
        PersonalValues read = disclosed(own);
        assertEquals(Map.of(REGION, "Hefei"), read.take());
        assertEquals(Map.of(note, "Behind the house", other, "In the yard"), read.takeTexts());
        assertThrows(IllegalStateException.class, read::takeTexts, "they can be taken once");
        given.committed(() -> vault.clearText(person, note));
        assertEquals(Map.of(other, "In the yard"), disclosed(own).takeTexts());
    }

    @Test
    void manyTextsOfOneThingStandSideBySide() {
        PersonId person = somebodyFrom("Hefei");
        TextId first = new TextId(new AttributeId("parking-note"), UUID.randomUUID(), 1);
        TextId second = new TextId(first.kind(), first.id(), 2);
        given.committed(() -> {
            vault.sealText(person, first, Typed.text("Behind the house"));
            vault.sealText(person, second, Typed.text("In the yard"));
            vault.sealText(person, first, Typed.text("Before the house"));
        });
        Disclosure own = new Disclosure(
                Given.themselves(person),
                person,
                PurposeId.SELF_ACCESS,
                Set.of(),
                Set.of(first, second),
                Optional.empty());
        assertEquals(
                Map.of(first, "Before the house", second, "In the yard"),
                disclosed(own).takeTexts());
    }

    private PersonalValues disclosed(Disclosure disclosure) {
        return assertInstanceOf(Answer.Disclosed.class, door.disclose(disclosure))
                .values();
    }

    private PersonId somebodyFrom(String region) {
        return given.aMember(Map.of(REGION, region));
    }

    private void seal(PersonId person, Map<AttributeId, String> values) {
        given.committed(() -> vault.seal(person, given.typed().values(values)));
    }

    private Map<AttributeId, String> region(PersonId person) {
        return Reads.values(reads.read(Given.themselves(person), person, PurposeId.SELF_ACCESS, REGION));
    }

    private int sealedLength(PersonId person) {
        return Integer.parseInt(records.rows(
                        "select octet_length(sealed) from member.sealed_attribute where person_id = ?", person.value())
                .getFirst()
                .getFirst());
    }

    private int values(String query, PersonId person) {
        return records.rows(query, person.value()).size();
    }

    private static final class PlannedFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
