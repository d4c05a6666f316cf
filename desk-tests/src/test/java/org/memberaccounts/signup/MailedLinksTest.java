package org.memberaccounts.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignUps;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.signup.AddressOwner.Kind;

/** Asking for a link is the same whoever has the address, and nothing of it stays. */
@DeskTest
class MailedLinksTest {
    private static final AddressOwner NOBODY = new AddressOwner(Kind.NOBODY, Optional.empty(), Optional.empty());

    private final SignUpDesk desk;
    private final MailedLinks links;
    private final WorkDue work;
    private final Given given;
    private final Records records;
    private final MovableClock clock;

    private final EmailAddress address = new EmailAddress(UUID.randomUUID() + "@planted.example");

    MailedLinksTest(
            SignUpDesk desk, MailedLinks links, WorkDue work, Given given, Records records, MovableClock clock) {
        this.desk = desk;
        this.links = links;
        this.work = work;
        this.given = given;
        this.records = records;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyAskedBefore() {
        records.change("delete from member.mailed_link");
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void whatIsKeptAndDoneIsTheSameWhoeverHasTheAddress() {
        Map<AttributeId, String> answers = Given.values();
        given.committed(() -> given.aMember(answers));
        ask(new EmailAddress(answers.get(AttributeId.EMAIL)));
        ask(address);
        assertEquals(
                List.of(List.of("JOIN", "en", "true", "true", "true", "1")),
                records.rows("select distinct l.purpose, l.language, (l.token is null)::text,"
                        + " (l.person_id is null)::text, (l.mailed_at is null)::text, count(t.*)::text"
                        + " from member.mailed_link l join member.scheduled_tasks t"
                        + " on t.task_instance = l.id::text and t.task_name = 'mail-link' group by l.id"));
        assertEquals(
                1,
                records.rows("select distinct octet_length(address)::text from member.mailed_link")
                        .size(),
                "not even its length");
    }

    @Test
    void theAddressIsSealedAndOpensAtItsPlaceOnly() {
        ask(address);
        MailedLink link = only();
        assertFalse(new String(link.address(), StandardCharsets.ISO_8859_1).contains("planted"));
        assertEquals(address, links.address(link));
        MailedLink moved =
                MailedLink.asked(UUID.randomUUID(), link.purpose(), link.address(), link.language(), link.askedAt());
        assertThrows(IllegalStateException.class, () -> links.address(moved));
    }

    @Test
    void aTokenOpensItsLinkForADayAndIsNotKept() {
        ask(address);
        LinkToken token = links.token(only().id(), address, NOBODY);
        assertEquals(24, token.text().length(), "short enough for a line");
        assertEquals(only().id(), links.open(token).orElseThrow().id());
        assertTrue(links.open(new LinkToken("x".repeat(24))).isEmpty());
        assertEquals(
                List.of(List.of("32")),
                records.rows("select octet_length(token)::text from member.mailed_link"),
                "a keyed hash");
        clock.pass(MailedLink.LASTS);
        assertEquals(Optional.empty(), links.open(token).map(MailedLink::id));
        work.again(ForgetLinks.NAME);
        assertEquals(List.of(), records.rows("select 1 from member.mailed_link"));
    }

    @Test
    void aSecondTryToMailTakesTheFirstTokensPlace() {
        ask(address);
        LinkToken first = links.token(only().id(), address, NOBODY);
        LinkToken second = links.token(only().id(), address, NOBODY);
        assertNotEquals(first, second);
        assertTrue(links.open(first).isEmpty());
        assertTrue(links.open(second).isPresent());
    }

    @Test
    void anEnrolledPersonsLinkWorksLongerAndForTheAddressOfItsMailOnly(Clock now) {
        PersonId person = given.committed(() -> given.aMember());
        given.committed(
                () -> links.askEnrolled(person, Locale.ENGLISH, now.instant().plus(Duration.ofDays(30))));
        MailedLink link = only();
        assertEquals(Optional.of(person), link.person());
        LinkToken token = links.token(link.id(), address, owner(Kind.ENROLLED, person));
        clock.pass(Duration.ofDays(29));
        work.again(ForgetLinks.NAME);
        MailedLink later = links.open(token).orElseThrow();
        assertTrue(links.wentTo(later, address));
        assertFalse(links.wentTo(later, new EmailAddress("another-" + address.normalised())));
        clock.pass(Duration.ofDays(1));
        assertTrue(links.open(token).isEmpty());
        work.again(ForgetLinks.NAME);
        assertEquals(List.of(), records.rows("select 1 from member.mailed_link"));
    }

    @Test
    void anErasureTakesALinkThatWaitsForWeeksToo(Erasures erasures, Clock now) {
        PersonId person = given.committed(() -> given.aMember());
        given.committed(() -> {
            links.askEnrolled(person, Locale.ENGLISH, now.instant().plus(Duration.ofDays(30)));
            erasures.begin(person, "test");
        });
        records.change("delete from member.scheduled_tasks where task_name = 'mail-link'");
        work.doAll();
        assertEquals(List.of(), records.rows("select 1 from member.mailed_link"));
    }

    @Test
    void anErasureTakesThePersonsLinksWithIt(Erasures erasures) {
        PersonId person = given.committed(() -> given.aMember());
        ask(address);
        links.token(only().id(), address, owner(Kind.KNOWN, person));
        given.committed(() -> erasures.begin(person, "test"));
        records.change("delete from member.scheduled_tasks where task_name = 'mail-link'");
        work.doAll();
        assertEquals(List.of(), records.rows("select 1 from member.mailed_link"));
    }

    @Test
    void askingIsLimitedByTheAddressWhoeverAsksAndWhicheverWayItIsSpelled() {
        String local = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            desk.ask(visitor("198.51.100." + i), parsed(local + "@例子.中国"), LinkPurpose.PASSWORD, Locale.ENGLISH);
        }
        Access another = visitor("203.0.113.9");
        EmailAddress inAscii = parsed(local + "@xn--fsqu00a.xn--fiqs8s");
        assertThrows(LimitReached.class, () -> desk.ask(another, inAscii, LinkPurpose.PASSWORD, Locale.ENGLISH));
        desk.ask(another, address, LinkPurpose.PASSWORD, Locale.ENGLISH);
    }

    @Test
    void askingIsLimitedByTheNetwork() {
        Access one = visitor("2001:db8:1:2::1");
        for (int i = 0; i < 100; i++) {
            desk.ask(one, new EmailAddress(UUID.randomUUID() + "@planted.example"), LinkPurpose.JOIN, Locale.ENGLISH);
        }
        Access beside = visitor("2001:db8:1:2::2");
        assertThrows(LimitReached.class, () -> desk.ask(beside, address, LinkPurpose.JOIN, Locale.ENGLISH));
        desk.ask(visitor("2001:db8:1:3::1"), address, LinkPurpose.JOIN, Locale.ENGLISH);
    }

    @Test
    void whoeverALinkLetInTakesItAndAllOthersToTheAddressAlongWhenErased(EraseLinks erasing) {
        IdentityId user = Given.aUser();
        PersonId person = given.committed(() -> given.aMember(user));
        UUID used = carried(address);
        carried(address);
        UUID somebodyElses = carried(new EmailAddress("another-" + address.normalised()));
        assertTrue(links.letIn(used, user));
        assertEquals(Evidence.deleted(2), given.committed(() -> erasing.erase(person)));
        assertEquals(List.of(List.of(somebodyElses.toString())), left());
        assertFalse(links.letIn(used, user), "it is gone");
    }

    @Test
    void anUnfinishedSignUpThatIsRemovedTakesItsLinksAlongAtOnce(SignUps signUps) {
        IdentityId user = Given.aUser();
        UUID used = carried(address);
        carried(address);
        UUID somebodyElses = carried(new EmailAddress("another-" + address.normalised()));
        assertTrue(links.letIn(used, user));
        assertTrue(signUps.removeUnderAge(visitor("192.0.2.1"), user));
        assertEquals(List.of(List.of(somebodyElses.toString())), left());
    }

    @Test
    void aSignUpThatStaysKeepsItsLinks(SignUps signUps) {
        IdentityId user = Given.aUser();
        given.committed(() -> given.aMember(user));
        UUID used = carried(address);
        assertTrue(links.letIn(used, user));
        assertFalse(signUps.removeUnderAge(visitor("192.0.2.1"), user));
        assertEquals(List.of(List.of(used.toString())), left());
    }

    /** Has a link mailed to an address that is nobody's. */
    private UUID carried(EmailAddress email) {
        List<List<String>> before = left();
        ask(email);
        UUID id = left().stream()
                .filter(row -> !before.contains(row))
                .map(row -> UUID.fromString(row.getFirst()))
                .findFirst()
                .orElseThrow();
        links.token(id, email, NOBODY);
        return id;
    }

    private List<List<String>> left() {
        return records.rows("select id::text from member.mailed_link");
    }

    private static AddressOwner owner(Kind kind, PersonId person) {
        return new AddressOwner(kind, Optional.empty(), Optional.of(person));
    }

    private void ask(EmailAddress email) {
        desk.ask(visitor("192.0.2.1"), email, LinkPurpose.JOIN, Locale.ENGLISH);
    }

    private MailedLink only() {
        UUID id = UUID.fromString(records.rows("select id::text from member.mailed_link")
                .getFirst()
                .getFirst());
        return links.waiting(id).orElseThrow();
    }

    private static EmailAddress parsed(String typed) {
        return EmailAddress.parse(typed).orElseThrow();
    }

    private static Access visitor(String network) {
        return new Access(
                new Actor.Visitor(),
                new Via("member-web", Channel.WEB, new Detail(Optional.of(network), Optional.empty(), Map.of())));
    }
}
