package org.memberaccounts.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.notice.NoticeChoices;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** What people are told lies in their inbox, sealed, for its period. */
@DeskTest
class InboxTest {
    private static final String WELCOME = "welcome";
    private static final String OFF = "case-opened";

    private final Inbox inbox;
    private final Notices notices;
    private final NoticeChoices choices;
    private final Given given;
    private final Records records;
    private final PersonId member;
    private final Access own;

    InboxTest(Inbox inbox, Notices notices, NoticeChoices choices, Given given, Records records) {
        this.inbox = inbox;
        this.notices = notices;
        this.choices = choices;
        this.given = given;
        this.records = records;
        this.member = given.aMember();
        this.own = Given.themselves(member);
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void whatAPersonIsToldLiesThereAtOnceAndIsUnreadUntilItIsOpened() {
        tell();
        assertEquals(1, inbox.unread(member));
        Inbox.Opened entry = page().items().getFirst();
        assertEquals("You are a member of Qinghe", entry.text().title());
        assertFalse(entry.notice().read());
        assertTrue(inbox.open(own, member, entry.notice().id())
                .orElseThrow()
                .notice()
                .read());
        assertEquals(0, inbox.unread(member));
        assertTrue(page().items().getFirst().notice().read());
    }

    @Test
    void readingOnesOwnIsOnRecordAsEveryReadIs() {
        tell();
        page();
        assertEquals(Logged.done("data.disclosed"), records.about(member).getLast());
    }

    @Test
    void nobodyElseReadsOrOpensIt() {
        tell();
        InboxId entry = page().items().getFirst().notice().id();
        PersonId another = given.aMember();
        assertEquals(Optional.empty(), inbox.open(Given.themselves(another), another, entry));
        assertEquals(Optional.empty(), inbox.open(Given.themselves(another), member, entry));
        assertEquals(
                List.of(), inbox.page(given.anAgent(), member, Optional.empty()).items());
        assertEquals(1, inbox.unread(member), "it is as unread as before");
    }

    @Test
    void theDatabaseHasNoWordOfIt() {
        tell();
        String rows = records.rows("select e::text from member.inbox_entry e").toString()
                + records.rows("select encode(sealed, 'escape') from member.sealed_attribute");
        assertFalse(rows.contains("Qinghe"), rows);
    }

    @Test
    void nothingLiesThereForAChangeThatIsRolledBack() {
        assertThrows(
                IllegalStateException.class,
                () -> given.committed(() -> {
                    notices.tell(member, WELCOME, "");
                    throw new IllegalStateException("planned");
                }));
        assertEquals(0, inbox.unread(member));
    }

    @Test
    void isReadPageByPageTheNewestFirst() {
        for (int i = 0; i <= Page.LENGTH; i++) {
            tell();
        }
        Page<Inbox.Opened, InboxId> first = page();
        assertEquals(Page.LENGTH, first.items().size());
        assertEquals(1, inbox.page(own, member, first.next()).items().size());
    }

    @Test
    void anEntryGoesWithItsWordsWhenItsPeriodIsOver(MovableClock clock, WorkDue work) {
        tell();
        clock.pass(Duration.ofDays(364));
        work.again("tidy-inboxes");
        assertEquals(1, inbox.unread(member));
        clock.pass(Duration.ofDays(3));
        work.again("tidy-inboxes");
        assertEquals(0, inbox.unread(member));
        assertEquals(0, sealed());
    }

    @Test
    void nothingOfItIsLeftAfterAnErasure(Erasures erasures, WorkDue work) {
        switchOff();
        tell();
        ErasureId erasure = given.committed(() -> erasures.begin(member, "desk-test"));
        work.doAll();
        assertEquals(0, count("member.inbox_entry"));
        assertEquals(0, count("member.notice_delivery"));
        assertEquals(0, count("member.notice_switched_off"));
        assertEquals(0, sealed());
        assertTrue(erasures.report(erasure).orElseThrow().places().stream()
                .anyMatch(place -> place.name().equals("inbox")));
    }

    @Test
    void aCaseThatIsOpenedIsToldUnlessThePersonSwitchedThatOff(CaseDesk cases, CaseKinds kinds) {
        Access agent = given.anAgent();
        open(cases, kinds, agent);
        assertTrue(page().items().getFirst().text().title().startsWith("The service centre opened case"));
        assertEquals(NoticeChoices.Result.DONE, switchOff());
        assertEquals(Logged.done("notice.switched-off"), records.about(member).getLast());
        open(cases, kinds, agent);
        assertEquals(1, inbox.unread(member));
    }

    @Test
    void whatTheLawOrdersIsNoChoiceAndOnlyThePersonChooses() {
        NoticeKind law = choices.find("deletion-asked").orElseThrow();
        assertEquals(NoticeChoices.Result.NOT_A_CHOICE, choices.choose(own, member, law, false));
        NoticeKind choice = choices.find(OFF).orElseThrow();
        assertEquals(NoticeChoices.Result.NOT_ALLOWED, choices.choose(given.anAgent(), member, choice, false));
        assertEquals(
                Logged.refused("notice.switched-off", "not-yours"),
                records.about(member).getLast());
        assertTrue(choices.of(member).stream().allMatch(NoticeChoices.Choice::on));
    }

    @Test
    void isInTheLanguageOfItsPerson() {
        PersonId chinese = given.aMember(Given.values(), Locale.SIMPLIFIED_CHINESE);
        given.committed(() -> notices.tell(chinese, WELCOME, ""));
        assertEquals(
                "您已成为青禾会员",
                inbox.page(Given.themselves(chinese), chinese, Optional.empty())
                        .items()
                        .getFirst()
                        .text()
                        .title());
    }

    private NoticeChoices.Result switchOff() {
        return choices.choose(own, member, choices.find(OFF).orElseThrow(), false);
    }

    private void open(CaseDesk cases, CaseKinds kinds, Access agent) {
        cases.open(agent, member, new NewCase(kinds.find("service-application").orElseThrow(), Optional.empty()));
    }

    private void tell() {
        given.committed(() -> notices.tell(member, WELCOME, ""));
    }

    private Page<Inbox.Opened, InboxId> page() {
        return inbox.page(own, member, Optional.empty());
    }

    private long count(String table) {
        return records.count(table + " where person_id = '" + member + "'");
    }

    private long sealed() {
        return count("(select * from member.sealed_attribute where attribute like 'inbox-notice/%') s");
    }
}
