package org.memberaccounts.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.PREFERENCES;
import static org.memberaccounts.desk.Given.REGION;
import static org.memberaccounts.desk.Given.SERVICE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.integration.BulkReads;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.door.BulkDisclosure;
import org.memberaccounts.vault.door.BulkDoor;
import org.memberaccounts.vault.keys.Bookmarks;

/** Many people at once, through the same rules as one. */
@DeskTest
class BulkDoorTest {
    private static final String READ = "data.disclosed";
    private static final BulkDisclosure PLANNED =
            new BulkDisclosure(Given.anIntegrator(PREFERENCES), PREFERENCES, Set.of(REGION));

    private final BulkDoor door;
    private final BulkReads pages;
    private final ConsentRegister consents;
    private final Given given;
    private final Records records;

    BulkDoorTest(BulkDoor door, BulkReads pages, ConsentRegister consents, Given given, Records records) {
        this.door = door;
        this.pages = pages;
        this.consents = consents;
        this.given = given;
        this.records = records;
    }

    @Test
    void everybodyWhoCanBeReadIsAndHasAnEntryOfTheirOwn() {
        List<PersonId> people = agreed(3);
        List<BulkAnswer.Read> read = opened(door.disclose(PLANNED, people));
        assertEquals(people, read.stream().map(BulkAnswer.Read::person).toList());
        assertEquals(Map.of(REGION, "Suzhou"), read.getFirst().values().take());
        assertEquals(3, read.stream().map(BulkAnswer.Read::event).distinct().count());
        people.forEach(
                person -> assertEquals(Logged.done(READ), records.about(person).getLast()));
    }

    @Test
    void whoIsRefusedIsOnRecordAndNotInTheAnswer(Erasures erasures) {
        List<PersonId> people = agreed(3);
        say(people.get(0), false);
        given.committed(() -> {
            erasures.begin(people.get(1), "desk-test");
        });
        assertEquals(
                List.of(people.get(2)),
                opened(door.disclose(PLANNED, people)).stream()
                        .map(BulkAnswer.Read::person)
                        .toList());
        assertEquals(
                Logged.refused(READ, "consent-withdrawn"),
                records.about(people.get(0)).getLast());
        assertEquals(
                Logged.refused(READ, "deletion-approved"),
                records.about(people.get(1)).getLast());
    }

    @Test
    void nobodyIsEverReadAtOnceByWhoMayNotReadForThePurposeAndOneEntrySaysSo() {
        List<PersonId> people = agreed(2);
        long before = records.count("audit.entry");
        for (BulkDisclosure forbidden : List.of(
                new BulkDisclosure(Given.anIntegrator(SERVICE), PREFERENCES, Set.of(REGION)),
                new BulkDisclosure(given.anAgent(), SERVICE, Set.of(AttributeId.EMAIL)),
                new BulkDisclosure(Given.themselves(people.getFirst()), PREFERENCES, Set.of(REGION)))) {
            assertEquals(
                    Refusal.ROLE_MISSING,
                    assertInstanceOf(BulkAnswer.RefusedForAll.class, door.disclose(forbidden, people))
                            .reason());
        }
        assertEquals(
                Refusal.ATTRIBUTE_NOT_FOR_PURPOSE,
                assertInstanceOf(
                                BulkAnswer.RefusedForAll.class,
                                door.disclose(
                                        new BulkDisclosure(
                                                Given.anIntegrator(PREFERENCES),
                                                PREFERENCES,
                                                Set.of(new AttributeId("birth-date"))),
                                        people))
                        .reason());
        assertEquals(before + 4, records.count("audit.entry"));
    }

    @Test
    void doesNotOpenInsideARunningTransactionNorForMoreThanAChunk() {
        List<PersonId> people = agreed(1);
        assertThrows(IllegalStateException.class, () -> given.committed(() -> door.disclose(PLANNED, people)));
        assertThrows(
                IllegalArgumentException.class,
                () -> door.disclose(PLANNED, Collections.nCopies(BulkDoor.CHUNK + 1, people.getFirst())));
    }

    @Test
    void aSystemGoesThroughAllWhoAgreePageByPageAndGoesOnWhereItWas() {
        List<PersonId> people = agreed(BulkDoor.CHUNK + 5);
        BulkReads.Result.Page first = page(PLANNED, Optional.empty());
        // killed here, with the bookmark of the first page kept; what she says after that decides the second page
        PersonId last = people.getLast();
        say(last, false);
        BulkReads.Result.Page second = page(PLANNED, first.next());
        List<UUID> all = Stream.of(first, second)
                .flatMap(page -> page.people().stream())
                .map(BulkReads.Person::id)
                .toList();
        assertEquals(all.size(), new HashSet<>(all).size(), "nobody twice");
        assertTrue(all.size() >= people.size() - 1);
        assertEquals(Optional.empty(), second.next());
        List<PersonId> read = new ArrayList<>(people);
        read.remove(last);
        read.forEach(person -> assertEquals(
                1,
                records.about(person).stream().filter(Logged.done(READ)::equals).count()));
        assertNotEquals(
                Logged.done(READ),
                records.about(last).getLast(),
                "withdrawn between two pages, and not asked about any more");
    }

    @Test
    void theMarkOfOneSystemIsNoPlaceForAnotherNorIsAnyOtherText(Bookmarks bookmarks) {
        Actor shop = PLANNED.by().actor();
        PersonId last = given.aMember();
        String mark = bookmarks.mark(shop, PREFERENCES, last);
        page(PLANNED, Optional.of(mark));
        List<String> strange = new ArrayList<>(List.of(
                "",
                "somewhere",
                mark.substring(1),
                mark + "A",
                bookmarks.mark(new Actor.Integrator("another-system", Set.of(PREFERENCES)), PREFERENCES, last),
                bookmarks.mark(new Actor.Job("sample-integrator"), PREFERENCES, last),
                bookmarks.mark(shop, SERVICE, last)));
        for (int i = 0; i < mark.length(); i++) {
            strange.add(mark.substring(0, i) + (mark.charAt(i) == 'A' ? 'B' : 'A') + mark.substring(i + 1));
        }
        strange.forEach(text ->
                assertInstanceOf(BulkReads.Result.UnknownMark.class, pages.next(PLANNED, Optional.of(text)), text));
    }

    @Test
    void forAPurposeWithoutConsentASystemReadsWhomItKnows(PairwiseIds pairwiseIds) {
        given.aMember();
        PersonId known = given.aMember();
        Actor shop = new Actor.Integrator("shop", Set.of(SERVICE));
        BulkDisclosure asked = new BulkDisclosure(
                new Access(shop, Given.anIntegrator(SERVICE).via()), SERVICE, Set.of(AttributeId.EMAIL));
        assertEquals(List.of(), page(asked, Optional.empty()).people());
        UUID id = pairwiseIds.idFor(shop, known);
        assertEquals(
                List.of(id),
                page(asked, Optional.empty()).people().stream()
                        .map(BulkReads.Person::id)
                        .toList());
    }

    private BulkReads.Result.Page page(BulkDisclosure asked, Optional<String> after) {
        return assertInstanceOf(BulkReads.Result.Page.class, pages.next(asked, after));
    }

    private static List<BulkAnswer.Read> opened(BulkAnswer answer) {
        return assertInstanceOf(BulkAnswer.Opened.class, answer).people();
    }

    /** Returns people who agreed, in the order of their ids. */
    private List<PersonId> agreed(int many) {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            PersonId person = given.aMember();
            say(person, true);
            people.add(person);
        }
        return people;
    }

    private void say(PersonId person, boolean yes) {
        consents.decide(Given.themselves(person), person, PREFERENCES, yes, Locale.ENGLISH);
    }
}
