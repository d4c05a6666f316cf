package org.memberaccounts.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.EmailFollowed;
import org.memberaccounts.mailbox.MailboxUnavailable;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.Delivered;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Mails that come back are known by the id in their return address, and the mailbox is empty afterwards. */
@DeskTest
class ReadReturnsTest {
    private static final String STEP = "read-returns";

    private final Notices notices;
    private final ReturnedMail returned;
    private final UnreadReturns unread;
    private final MailServer mails;
    private final WorkDue work;
    private final Given given;
    private final Records records;
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId member;

    ReadReturnsTest(
            Notices notices,
            ReturnedMail returned,
            UnreadReturns unread,
            MailServer mails,
            WorkDue work,
            Given given,
            Records records) {
        this.notices = notices;
        this.returned = returned;
        this.unread = unread;
        this.mails = mails;
        this.work = work;
        this.given = given;
        this.records = records;
        this.member = given.aMember(answers);
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void aReportSaysWhyAMailCameBackAndTheSameAgainChangesNothing() {
        String to = sent();
        mails.comesBack(report(to, "failed", "5.2.2"));
        mails.comesBack(report(to, "failed", "5.1.1"));
        work.again(STEP);
        assertEquals("came-back mailbox-full", state());
        assertEquals(
                new Logged("notice.came-back", "failed", "mailbox-full"),
                records.about(member).getLast());
        assertEquals(1, times());
        assertEquals(0, mails.waitingReturns());
    }

    @Test
    void aDelayIsNoReturnAndADeliveryIsSaidToBeOne() {
        String to = sent();
        mails.comesBack(report(to, "delayed", "4.4.1"));
        work.again(STEP);
        assertEquals("handed-over ", state());
        mails.comesBack(report(to, "delivered", "2.1.5"));
        work.again(STEP);
        assertEquals("delivered ", state());
    }

    @Test
    void whatCantBeUnderstoodOrIsForgedIsCountedRemovedAndChangesNothing() {
        String to = sent();
        long before = notUnderstood();
        mails.comesBack(report("returns@members.example", "failed", "5.1.1"));
        mails.comesBack(report(address(UUID.randomUUID()), "failed", "5.1.1"));
        mails.comesBack(report(to, "exploded", "5.1.1"));
        mails.comesBack("X-Returned: 1\r\nTo: " + to + "\r\nSubject: I am on holiday\r\n\r\nUntil Monday.\r\n");
        mails.comesBack("X-Returned: 1\r\nTo: " + to + "\r\nContent-Type: multipart/report; boundary=\r\n\r\n--\r\n");
        work.again(STEP);
        assertEquals("handed-over ", state());
        assertEquals(before + 5, notUnderstood());
        assertEquals(0, mails.waitingReturns());
    }

    @Test
    void aHugeReportIsUnderstoodFromItsStatusAlone() {
        String to = sent();
        mails.comesBack(
                report(to, "failed", "5.1.1") + "x".repeat(78).concat("\r\n").repeat(375_000));
        work.again(STEP);
        assertEquals("came-back no-such-address", state());
        assertEquals(0, mails.waitingReturns());
    }

    @Test
    void nothingIsLostWhileTheMailboxOrTheDatabaseIsAway() {
        mails.away(() -> assertThrows(MailboxUnavailable.class, () -> work.again(STEP)));
        String to = sent();
        mails.comesBack(report(to, "failed", "5.1.1"));
        records.change("alter table member.notice_delivery rename to delivery_away");
        try {
            assertThrows(RuntimeException.class, () -> work.again(STEP));
        } finally {
            records.change("alter table member.delivery_away rename to notice_delivery");
        }
        assertEquals(1, mails.waitingReturns());
        work.again(STEP);
        assertEquals("came-back no-such-address", state());
    }

    @Test
    void whoseMailsCameBackThreeTimesIsToldUntilTheAddressIsAnother(BeanManager beans) {
        for (int i = 0; i < ReturnedMail.TOO_MANY; i++) {
            assertFalse(returned.isTooMuch(member));
            mails.comesBack(report(sent(), "failed", "5.1.1"));
            work.again(STEP);
        }
        assertTrue(returned.isTooMuch(member));
        given.committed(() -> beans.getEvent().fire(new EmailFollowed(member)));
        assertFalse(returned.isTooMuch(member));
    }

    @Test
    void nothingOfItIsLeftAfterAnErasure(Erasures erasures) {
        String to = sent();
        mails.comesBack(report(to, "failed", "5.1.1"));
        work.again(STEP);
        given.committed(() -> erasures.begin(member, "desk-test"));
        work.doAll();
        assertEquals(0, records.count("member.returned_mail where person_id = '" + member + "'"));
        mails.comesBack(report(to, "failed", "5.1.1"));
        work.again(STEP);
        assertEquals(0, mails.waitingReturns());
    }

    /** Sends a mail, and returns the address to which it comes back. */
    private String sent() {
        given.committed(() -> notices.tell(member, "welcome", ""));
        work.doAll();
        return mails.to(answers.get(AttributeId.EMAIL)).getLast().returnPath().replaceAll("[<>]", "");
    }

    private String state() {
        Delivered seen = notices.delivered(member, "welcome", "", Channel.MAIL).orElseThrow();
        return seen.state().code() + " " + seen.reason().orElse("");
    }

    private int times() {
        return Integer.parseInt(
                records.rows("select times from member.returned_mail where person_id = ?", member.value())
                        .getFirst()
                        .getFirst());
    }

    private long notUnderstood() {
        return unread.count();
    }

    private static String address(UUID id) {
        return "returns+" + id.toString().replace("-", "") + "@members.example";
    }

    /** A report as mail servers write it (RFC 3464 section 2). */
    private static String report(String to, String action, String status) {
        return String.join(
                "\r\n",
                "X-Returned: 1",
                "From: MAILER-DAEMON@mx.example",
                "To: " + to,
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "I'm sorry to have to inform you.",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.example",
                "",
                "Final-Recipient: rfc822; somebody@sample.example",
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: smtp; 550 Planted text",
                "",
                "--b",
                "Content-Type: message/rfc822",
                "",
                "Subject: The mail",
                "",
                "--b--",
                "");
    }
}
