package org.memberaccounts.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.desk.AwayKeycloak;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/**
 * A system that enrols an address again learns what it did itself, and nothing of who has the address. Keycloak is
 * away; {@link #takenToKeycloak} does the job's part.
 */
@DeskTest
class EnrolledTwiceTest {
    /** Whether the address has an account before anybody enrols it. */
    enum Address {
        NOBODYS,
        A_MEMBERS
    }

    /** All that can have come of an earlier enrolment without a word from the person. */
    enum Earlier {
        NONE,
        NOT_YET_AT_KEYCLOAK,
        UNANSWERED,
        OVER,
        ENDED_AS_REPEATED,
        BY_ANOTHER_SYSTEM
    }

    private final Invitations invitations;
    private final OpenInvitations open;
    private final EndedEnrolments ended;
    private final SignIns signIns;
    private final Vault vault;
    private final PairwiseIds ids;
    private final Given given;
    private final Records records;
    private final WorkDue work;
    private final MovableClock clock;

    private final Actor.Integrator shop = new Actor.Integrator("shop", Set.of());
    private final Actor.Integrator another = new Actor.Integrator("another", Set.of());
    private final Map<AttributeId, String> answers = Given.values();
    private Optional<PersonId> owner = Optional.empty();

    EnrolledTwiceTest(
            Invitations invitations,
            OpenInvitations open,
            EndedEnrolments ended,
            SignIns signIns,
            Vault vault,
            PairwiseIds ids,
            Given given,
            Records records,
            WorkDue work,
            MovableClock clock) {
        this.invitations = invitations;
        this.open = open;
        this.ended = ended;
        this.signIns = signIns;
        this.vault = vault;
        this.ids = ids;
        this.given = given;
        this.records = records;
        this.work = work;
        this.clock = clock;
    }

    @AfterEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODYS, NONE, invited",
        "A_MEMBERS, NONE, invited",
        "NOBODYS, NOT_YET_AT_KEYCLOAK, address-taken",
        "A_MEMBERS, NOT_YET_AT_KEYCLOAK, address-taken",
        "NOBODYS, UNANSWERED, address-taken",
        "A_MEMBERS, UNANSWERED, address-taken",
        "NOBODYS, OVER, invited",
        "A_MEMBERS, OVER, invited",
        "NOBODYS, ENDED_AS_REPEATED, address-taken",
        "A_MEMBERS, ENDED_AS_REPEATED, address-taken",
        "NOBODYS, BY_ANOTHER_SYSTEM, invited",
        "A_MEMBERS, BY_ANOTHER_SYSTEM, invited"
    })
    void theAnswerIsTheSameWhoeverHasTheAddress(Address address, Earlier earlier, String answer) {
        given(address);
        enrolBefore(earlier);
        PersonId person = enrol(shop);
        takenToKeycloak(person);
        assertEquals(answer, told(shop, person));
    }

    @ParameterizedTest
    @EnumSource
    void oneThatNobodyAnswersEndsTheSameWhoeverHasTheAddress(Address address) {
        given(address);
        PersonId person = enrol(shop);
        takenToKeycloak(person);
        UUID id = id(shop, person);
        pass();
        assertEquals(Optional.of(InvitationEnded.Reason.NOT_CONFIRMED), invitations.ended(shop, id));
    }

    @ParameterizedTest
    @EnumSource
    void theEarlierOneStaysAsItIs(Address address) {
        given(address);
        PersonId first = enrol(shop);
        takenToKeycloak(first);
        enrol(shop);
        assertEquals("invited", told(shop, first));
    }

    @ParameterizedTest
    @EnumSource
    void anAddressThatIsEnrolledAgainIsNoQuestionToKeycloak(Address address, AwayKeycloak keycloak) {
        given(address);
        takenToKeycloak(enrol(shop));
        records.change("delete from member.scheduled_tasks");
        int before = keycloak.calls();
        PersonId again = enrol(shop);
        assertEquals("address-taken", told(shop, again));
        records.change("delete from member.scheduled_tasks where task_name = 'erase'");
        work.doAll();
        assertEquals(before, keycloak.calls());
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoAtTheSameTimeTheSecondIsTheRepeatedOne(Address address) {
        given(address);
        CompletableFuture<PersonId> second = new CompletableFuture<>();
        PersonId first = given.committed(() -> {
            PersonId enrolled = enrol(shop);
            second.completeAsync(() -> enrol(shop));
            awaitWaiting(second);
            return enrolled;
        });
        PersonId again = second.join();
        takenToKeycloak(first);
        assertEquals("invited", told(shop, first));
        assertEquals("address-taken", told(shop, again));
    }

    @Test
    void whoJoinedByItIsKnownToTheSystemThatEnrolledThem() {
        joined();
        assertEquals("address-taken", told(shop, enrol(shop)));
    }

    @Test
    void whoJoinedByAnotherSystemIsNot() {
        joined();
        PersonId person = enrol(another);
        takenToKeycloak(person);
        assertEquals("invited", told(another, person));
    }

    @Test
    void whoHasAnotherAddressByNowIsNotRecognisedByIt() {
        String after = UUID.randomUUID() + "@sample.example";
        joinedAndHasAnotherAddress(after);
        assertEquals("address-taken", told(shop, enrol(shop)), "it has enrolled that address itself");
        Map<AttributeId, String> withTheOther = new HashMap<>(answers);
        withTheOther.put(AttributeId.EMAIL, after);
        PersonId person = enrol(shop, withTheOther);
        takenToKeycloak(person);
        assertEquals("invited", told(shop, person), "as anybody is who has an account");
    }

    private void joinedAndHasAnotherAddress(String after) {
        joined();
        Map<AttributeId, String> changed = Map.of(AttributeId.EMAIL, after);
        given.committed(() -> vault.seal(owner.orElseThrow(), given.typed().values(changed)));
    }

    @Test
    void whoSaidNoCanBeAskedAnotherTime() {
        PersonId first = enrol(shop);
        takenToKeycloak(first);
        assertTrue(invitations.decline(Given.themselves(first), first));
        assertEquals("inviting", told(shop, enrol(shop)));
    }

    @Test
    void aMemberIsToldOfEachSystemOnce() {
        given(Address.A_MEMBERS);
        takenToKeycloak(enrol(shop));
        takenToKeycloak(enrol(shop));
        takenToKeycloak(enrol(another));
        assertEquals(
                2,
                records.about(owner.orElseThrow()).stream()
                        .filter(Records.Logged.refused("person.enrolled", "has-account")::equals)
                        .count());
    }

    private void given(Address address) {
        if (address == Address.A_MEMBERS) {
            IdentityId user = Given.aUser();
            owner = Optional.of(given.committed(() -> {
                PersonId member = given.aMember(answers);
                signIns.link(user, member);
                return member;
            }));
        }
    }

    private void enrolBefore(Earlier earlier) {
        switch (earlier) {
            case NONE -> {}
            case NOT_YET_AT_KEYCLOAK -> enrol(shop);
            case UNANSWERED -> takenToKeycloak(enrol(shop));
            case OVER -> {
                takenToKeycloak(enrol(shop));
                pass();
            }
            case ENDED_AS_REPEATED -> {
                takenToKeycloak(enrol(shop));
                takenToKeycloak(enrol(shop));
            }
            case BY_ANOTHER_SYSTEM -> takenToKeycloak(enrol(another));
        }
    }

    private void joined() {
        PersonId person = enrol(shop);
        takenToKeycloak(person);
        assertTrue(invitations.confirm(Given.themselves(person), person));
    }

    private PersonId enrol(Actor.Integrator system) {
        return enrol(system, answers);
    }

    private PersonId enrol(Actor.Integrator system, Map<AttributeId, String> answers) {
        return invitations
                .enrol(
                        new Access(system, new Via(system.clientId(), Channel.API, Detail.NONE)),
                        system,
                        given.typed().values(answers),
                        Locale.ENGLISH)
                .person();
    }

    /** Does what the job does: makes a user of the first who has none, and finds the address taken after that. */
    private void takenToKeycloak(PersonId person) {
        if (owner.isPresent()) {
            ended.takeKnown(person, owner);
        } else if (open.invited(person, Given.aUser())) {
            open.ask(person);
            owner = Optional.of(person);
        }
    }

    private void pass() {
        clock.pass(Invitation.PATIENCE.plus(Duration.ofHours(1)));
        work.again(EndInvitations.NAME);
    }

    private String told(Actor.Integrator system, PersonId person) {
        return invitations
                .ended(system, id(system, person))
                .map(InvitationEnded.Reason::code)
                .orElseGet(() -> invitations.status(person).name());
    }

    private UUID id(Actor.Integrator system, PersonId person) {
        return given.committed(() -> ids.idFor(system, person));
    }

    /** Waits until another transaction waits for this one. */
    private void awaitWaiting(CompletableFuture<PersonId> other) {
        List<List<String>> waiting = List.of();
        while (waiting.isEmpty()) {
            assertFalse(other.isDone(), "it didn't wait");
            waiting = records.rows("select pid::text from pg_locks where not granted");
        }
    }
}
