package org.memberaccounts.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;

/** A notice to a person goes out once, to the address that they have when it does. */
@DeskTest
class NoticesTest {
    private static final String WELCOME = "welcome";
    private static final Logged ADDRESS_READ = Logged.done("data.disclosed");

    private final Notices notices;
    private final WorkDue work;
    private final MailServer mails;
    private final Given given;
    private final Records records;
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId member;

    NoticesTest(Notices notices, WorkDue work, MailServer mails, Given given, Records records) {
        this.notices = notices;
        this.work = work;
        this.mails = mails;
        this.given = given;
        this.records = records;
        this.member = given.aMember(answers);
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void goesOutOnceWithItsReadAndItsEntry() {
        tell();
        work.doAll();
        assertEquals(1, sent().size());
        assertEquals("You are a member of Qinghe", sent().getFirst().subject());
        assertEquals(Optional.of(DeliveryState.HANDED_OVER), state());
        List<Logged> entries = records.about(member);
        assertEquals(
                List.of(ADDRESS_READ, Logged.done("notice.sent")), entries.subList(entries.size() - 2, entries.size()));
    }

    @Test
    void isSaidInTheLanguageThatThePersonJoinedInWhateverTheServersIs() {
        Map<AttributeId, String> others = Given.values();
        PersonId other = given.aMember(others, Locale.SIMPLIFIED_CHINESE);
        records.change("delete from member.scheduled_tasks");
        given.committed(() -> notices.tell(other, WELCOME, ""));
        work.doAll();
        assertEquals("您已成为青禾会员", subjectTo(others));
    }

    @Test
    void isSaidInTheLanguageInWhichThePersonAsked() {
        given.committed(() -> notices.tell(member, WELCOME, "", Locale.SIMPLIFIED_CHINESE));
        work.doAll();
        assertEquals("您已成为青禾会员", subjectTo(answers));
    }

    @Test
    void isSaidInTheFirstLanguageWhereNoneIsKnownAnyMore() {
        records.change("delete from member.membership where person_id = '" + member + "'");
        tell();
        work.doAll();
        assertEquals("You are a member of Qinghe", subjectTo(answers));
    }

    @Test
    void theOutboxHoldsNeitherTheAddressNorTheWords() {
        tell();
        String rows = records.rows("select n::text from member.notice n where person_id = ?", member.value())
                + records.rows("select convert_from(task_data, 'UTF8') from member.scheduled_tasks")
                        .toString();
        assertFalse(rows.contains("sample.example"), rows);
        assertFalse(rows.contains("Qinghe"), rows);
    }

    @Test
    void nothingGoesOutForAChangeThatIsRolledBack() {
        assertThrows(
                IllegalStateException.class,
                () -> given.committed(() -> {
                    notices.tell(member, WELCOME, "");
                    throw new IllegalStateException("planned");
                }));
        work.doAll();
        assertEquals(List.of(), sent());
    }

    @Test
    void whileNobodyTakesMailsItWaitsAndGoesOutAfterwards() {
        tell();
        mails.away(() -> assertThrows(MailUnavailable.class, work::doNext));
        assertEquals(Optional.of(DeliveryState.WAITING), state());
        work.doAll();
        assertEquals(1, sent().size());
    }

    @Test
    void isGivenUpWhenNobodyTookItForFiveDays(SendNotice step, MovableClock clock) {
        tell();
        clock.pass(SendNotice.PATIENCE.plusMinutes(1));
        step.run(key(), 2);
        assertEquals(Optional.of(DeliveryState.GIVEN_UP), state());
        assertEquals(
                new Logged("notice.given-up", "failed", "mail-down"),
                records.about(member).getLast());
        assertEquals(List.of(), sent());
    }

    @Test
    void aFormerAddressIsForgottenWhenTheNoticeIsGivenUp(SendNotice step, MovableClock clock) {
        given.committed(() -> notices.tellFormer(
                member, WELCOME, CheckedValue.of(new EmailAddress(UUID.randomUUID() + "@sample.example"))));
        String sealed = "select 1 from member.sealed_attribute where attribute like 'former-email/%' and person_id = ?";
        assertEquals(1, records.rows(sealed, member.value()).size());
        clock.pass(SendNotice.PATIENCE.plusMinutes(1));
        step.run(key(), 2);
        assertEquals(0, records.rows(sealed, member.value()).size());
        assertEquals(
                new Logged("notice.given-up", "failed", "mail-down"),
                records.about(member).getLast());
    }

    @Test
    void whoHasNoAddressIsToldNothing() {
        PersonId silent = given.aMember(Map.of(Given.REGION, "Suzhou"));
        given.committed(() -> notices.tell(silent, WELCOME, ""));
        work.doAll();
        assertEquals(
                Optional.of(DeliveryState.GIVEN_UP),
                notices.delivered(silent, WELCOME, "", Channel.MAIL).map(Delivered::state));
    }

    @Test
    void thingsAreReferredToByIdOnlyAndKindsAreAFeatures() {
        assertThrows(
                IllegalArgumentException.class,
                () -> given.committed(() -> notices.tell(member, WELCOME, "a sentence")));
        assertThrows(
                IllegalArgumentException.class, () -> given.committed(() -> notices.tell(member, "no-such-kind", "")));
    }

    private String key() {
        return records.rows(
                        "select person_id || '/' || notice_id || '/' || channel from member.notice_delivery where"
                                + " person_id = ?",
                        member.value())
                .getFirst()
                .getFirst();
    }

    private void tell() {
        given.committed(() -> notices.tell(member, WELCOME, ""));
    }

    private String subjectTo(Map<AttributeId, String> whose) {
        return mails.to(whose.get(AttributeId.EMAIL)).getFirst().subject();
    }

    private Optional<DeliveryState> state() {
        return notices.delivered(member, WELCOME, "", Channel.MAIL).map(Delivered::state);
    }

    private List<MailServer.Mail> sent() {
        return mails.to(answers.get(AttributeId.EMAIL));
    }
}
