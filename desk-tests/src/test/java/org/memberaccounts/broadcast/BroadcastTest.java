package org.memberaccounts.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.broadcast.BroadcastDesk.Result;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.PhoneNetwork;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.notice.ManyNotices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;

/** Everybody is told once on each channel, whatever happens in between. Each test begins a broadcast of its own. */
@DeskTest
class BroadcastTest {
    private static final BroadcastKind ANNOUNCED = new BroadcastKind("policy-announced");
    private static final BroadcastKind WITHDRAWN = new BroadcastKind("policy-withdrawn");
    private static final String REFERENCE = "2:2027-01-01";
    private static final String SUBJECT = "Our privacy policy changes on 1 January 2027";

    private final BroadcastDesk desk;
    private final BroadcastReview review;
    private final Audience audience;
    private final HandChunkOver handOver;
    private final MailWay byMail;
    private final BeanManager beans;
    private final Erasures erasures;
    private final WorkDue work;
    private final MailServer mails;
    private final PhoneNetwork network;
    private final Given given;
    private final Records records;
    private final MovableClock clock;
    private final Access officer;
    private final UUID occasion = UUID.randomUUID();

    BroadcastTest(
            BroadcastDesk desk,
            BroadcastReview review,
            Audience audience,
            HandChunkOver handOver,
            MailWay byMail,
            BeanManager beans,
            Erasures erasures,
            WorkDue work,
            MailServer mails,
            PhoneNetwork network,
            Given given,
            Records records,
            MovableClock clock) {
        this.desk = desk;
        this.review = review;
        this.audience = audience;
        this.handOver = handOver;
        this.byMail = byMail;
        this.beans = beans;
        this.erasures = erasures;
        this.work = work;
        this.mails = mails;
        this.network = network;
        this.given = given;
        this.records = records;
        this.clock = clock;
        this.officer = given.anOfficer();
    }

    @BeforeEach
    void nothingElseIsDueAndThereAreNoMembers() {
        records.change("delete from member.scheduled_tasks");
        records.change("delete from member.membership");
        clock.pass(Duration.ofMinutes(2)); // a gateway that was busy in another test is asked again
    }

    @AfterEach
    void nobodyIsToldAnyMore() {
        desk.stop(officer, id());
        send();
    }

    @Test
    void everybodyIsToldOnceOnEachChannelInTheirLanguageAndTheCountIsOnRecord() {
        Map<AttributeId, String> english = Given.values();
        Map<AttributeId, String> chinese = Given.values();
        PersonId one = given.aMember(english);
        given.aMember(chinese, Locale.SIMPLIFIED_CHINESE);
        begin(BroadcastChannel.values());
        send();
        send();
        assertEquals(List.of(SUBJECT), subjects(english));
        assertEquals(List.of("隐私政策将于2027年1月1日变更"), subjects(chinese));
        assertEquals(1, network.to(chinese.get(AttributeId.PHONE)).size());
        assertTrue(network.to(english.get(AttributeId.PHONE)).getFirst().words().startsWith("Qinghe: our privacy"));
        assertEquals(1, inInbox(one));
        assertEquals(BroadcastState.ENDED, file().state());
        assertEquals(file().audience(), tally(BroadcastChannel.MAIL).reached());
        long members = file().audience();
        assertEquals(
                List.of(List.of("inbox:" + members + "-of-" + members), List.of("mail:" + members + "-of-" + members)),
                records.rows(
                        "select object_id from audit.entry where action = 'broadcast.ended' and ref_id = ?"
                                + " and object_id not like 'text%' order by 1",
                        id().toString()));
        assertTrue(Stream.of(BroadcastChannel.values()).allMatch(this::isComplete));
        assertEquals(
                0,
                file().channels().stream().mapToLong(ChannelTally::maybeTwice).sum());
    }

    @Test
    void whoseWordWasLostIsToldOnceMoreAndCounted() {
        Map<AttributeId, String> answers = Given.values();
        PersonId person = given.aMember(answers);
        begin(BroadcastChannel.TEXT);
        network.hang();
        send();
        assertEquals(1, tally(BroadcastChannel.TEXT).maybeTwice(), "the gateway said nothing");
        clock.pass(ManyNotices.HEAD_START);
        // a job that died after it began
        records.change("update member.text_message set in_hand = true where person_id = '" + person + "'");
        jobs();
        send();
        assertEquals(1, network.to(answers.get(AttributeId.PHONE)).size());
        assertEquals(2, tally(BroadcastChannel.TEXT).maybeTwice());
        assertEquals(
                List.of(List.of("text:1-of-1/maybe-twice:2")),
                records.rows(
                        "select object_id from audit.entry where action = 'broadcast.ended' and ref_id = ?",
                        id().toString()));
    }

    @Test
    void aMailWhoseJobDiedIsCountedAndOneThatNobodyTookIsNot() {
        PersonId person = given.aMember();
        begin(BroadcastChannel.MAIL);
        mails.away(() -> {
            send();
            clock.pass(ManyNotices.HEAD_START);
            assertThrows(RuntimeException.class, this::jobs);
        });
        assertEquals(0, tally(BroadcastChannel.MAIL).maybeTwice());
        records.change("update member.notice_delivery set in_hand = true where person_id = '" + person + "'");
        clock.pass(Duration.ofHours(1));
        jobs();
        assertEquals(1, tally(BroadcastChannel.MAIL).maybeTwice());
    }

    @Test
    void aChunkInWhichNobodyHasANumberIsNotSaidToHaveGoneTwice() {
        Map<AttributeId, String> without = new HashMap<>(Given.values());
        without.remove(AttributeId.PHONE);
        given.aMember(without);
        begin(BroadcastChannel.TEXT);
        send();
        send();
        assertEquals(0, tally(BroadcastChannel.TEXT).maybeTwice());
    }

    @Test
    void anInboxEntrySaysHowFarItsMailIs() {
        PersonId person = given.aMember();
        begin(BroadcastChannel.INBOX, BroadcastChannel.MAIL);
        send();
        assertEquals(
                List.of(List.of("handed-over")),
                records.rows(
                        "select d.state from member.notice_delivery d join member.inbox_entry e on e.id = d.notice_id"
                                + " where e.person_id = ?",
                        person.value()));
    }

    @Test
    void whoJoinsMeanwhileIsNotAmongThem() {
        given.aMember();
        begin(BroadcastChannel.MAIL);
        Map<AttributeId, String> joiner = Given.values();
        given.aMember(joiner);
        send();
        assertEquals(List.of(), subjects(joiner));
        assertTrue(isComplete(BroadcastChannel.MAIL));
    }

    @Test
    void aChunkThatDiesInTheMiddleGoesOnAndTellsNobodyTwice() {
        List<Map<AttributeId, String>> people =
                Stream.generate(Given::values).limit(TellChunk.CHUNK + 5).toList();
        people.forEach(given::aMember);
        begin(BroadcastChannel.MAIL);
        // killed after the rows were committed, before any mail left
        List<PersonId> chunk = next();
        assertEquals(TellChunk.CHUNK, chunk.size());
        handOver.take(id(), byMail, chunk, addresses(chunk));
        send();
        assertEquals(1, tally(BroadcastChannel.MAIL).maybeTwice(), "the one whose turn it was");
        clock.pass(ManyNotices.HEAD_START);
        jobs();
        send();
        assertEquals(BroadcastState.ENDED, file().state());
        people.forEach(one -> assertEquals(List.of(SUBJECT), subjects(one)));
        assertEquals(file().audience(), tally(BroadcastChannel.MAIL).reached());
    }

    @Test
    void aChunkThatIsRolledBackToldNobody() {
        Map<AttributeId, String> answers = Given.values();
        given.aMember(answers);
        begin(BroadcastChannel.MAIL);
        List<PersonId> chunk = next();
        long before = records.count("member.broadcast_told");
        try {
            given.committed(() -> {
                handOver.take(id(), byMail, chunk, addresses(chunk));
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertEquals(before, records.count("member.broadcast_told"));
        }
        send();
        assertEquals(1, subjects(answers).size());
    }

    @Test
    void pausedNobodyElseIsToldUntilItGoesOn() {
        Map<AttributeId, String> answers = Given.values();
        given.aMember(answers);
        begin(BroadcastChannel.MAIL);
        assertEquals(Result.NOT_ALLOWED, desk.pause(given.anAgent(), id()));
        assertEquals(Logged.refused("broadcast.paused", "not-officer"), records.newest());
        assertEquals(Result.DONE, desk.pause(officer, id()));
        assertEquals(Result.NOTHING_TO_DO, desk.pause(officer, id()));
        send();
        assertEquals(List.of(), subjects(answers));
        assertEquals(Result.DONE, desk.resume(officer, id()));
        send();
        assertEquals(1, subjects(answers).size());
    }

    @Test
    void stoppedWhatWaitsIsTakenBack() {
        Map<AttributeId, String> answers = Given.values();
        given.aMember(answers);
        begin(BroadcastChannel.MAIL);
        mails.away(this::send);
        assertTrue(tally(BroadcastChannel.MAIL).waiting() > 0);
        assertEquals(Result.DONE, desk.stop(officer, id()));
        assertEquals(Result.NOTHING_TO_DO, desk.resume(officer, id()));
        send();
        clock.pass(ManyNotices.HEAD_START);
        jobs();
        assertEquals(List.of(), subjects(answers));
        assertEquals(0, tally(BroadcastChannel.MAIL).waiting());
        assertTrue(tally(BroadcastChannel.MAIL).givenUp().containsKey("stopped"));
        assertFalse(isComplete(BroadcastChannel.MAIL));
    }

    @Test
    void withoutAMailServerTheOtherChannelsAreCompleteAndMailIsNotUntilItIsBack() {
        Map<AttributeId, String> answers = Given.values();
        PersonId person = given.aMember(answers);
        begin(BroadcastChannel.values());
        mails.away(this::send);
        assertEquals(1, inInbox(person));
        assertEquals(1, network.to(answers.get(AttributeId.PHONE)).size());
        assertTrue(isComplete(BroadcastChannel.INBOX));
        assertFalse(isComplete(BroadcastChannel.MAIL));
        clock.pass(ManyNotices.HEAD_START);
        jobs();
        send();
        assertEquals(1, subjects(answers).size());
        assertTrue(isComplete(BroadcastChannel.MAIL));
    }

    @Test
    void whatNoMailServerTookForDaysIsGivenUpAndHasToBeAccountedFor() {
        PersonId person = given.aMember();
        begin(BroadcastChannel.MAIL);
        mails.away(this::send);
        clock.pass(Duration.ofDays(5).plusMinutes(10));
        String delivery = person + "/" + notice(person) + "/mail";
        step("send-notice").run(delivery, 2);
        clock.pass(Duration.ofMinutes(1));
        jobs();
        send();
        assertEquals(Map.of("mail-down", 1L), tally(BroadcastChannel.MAIL).givenUp());
        assertFalse(isComplete(BroadcastChannel.MAIL));
        assertEquals(Result.DONE, account(officer, BroadcastChannel.MAIL));
        assertTrue(isComplete(BroadcastChannel.MAIL));
    }

    @Test
    void whoCannotBeTextedIsListedWithoutANameUntilAnOfficerAccountsForThem() {
        given.aMember(withPhone("+33612345678"));
        begin(BroadcastChannel.TEXT);
        send();
        assertEquals(Map.of("no-gateway", 1L), tally(BroadcastChannel.TEXT).givenUp());
        assertFalse(isComplete(BroadcastChannel.TEXT));
        List<Unreached> listed = review.unreached(officer, id(), BroadcastChannel.TEXT, Optional.empty())
                .items();
        assertEquals(
                List.of("no-gateway"), listed.stream().map(Unreached::reason).toList());
        assertEquals(
                List.of(),
                review.unreached(given.anAgent(), id(), BroadcastChannel.TEXT, Optional.empty())
                        .items());
        assertEquals(Result.NOT_ALLOWED, account(given.anAgent(), BroadcastChannel.TEXT));
        assertEquals(Result.DONE, account(officer, BroadcastChannel.TEXT));
        assertEquals(Result.NOTHING_TO_DO, account(officer, BroadcastChannel.TEXT));
        assertTrue(isComplete(BroadcastChannel.TEXT));
        assertEquals(
                reason().value(),
                review.accounts(officer, id(), Optional.empty())
                        .items()
                        .getFirst()
                        .reason());
    }

    @Test
    void anOfficerAccountsForThoseWhoWereShownAndForNobodyElse() {
        given.aMember(withPhone("+33612345670"));
        begin(BroadcastChannel.TEXT);
        send();
        Unaccounted shown = review.unaccounted(officer, id(), BroadcastChannel.TEXT);
        assertEquals(1, shown.people());
        PersonId later = given.aMember();
        records.change("insert into member.broadcast_told (person_id, broadcast, channel, state, failure) values ('"
                + later + "', '" + id() + "', 'text', 'given-up', 'no-gateway')");
        assertEquals(Result.DONE, desk.account(officer, id(), BroadcastChannel.TEXT, shown, reason()));
        assertFalse(isComplete(BroadcastChannel.TEXT), "the one who came since is to be accounted for anew");
        assertEquals(
                List.of(true, false),
                review.unreached(officer, id(), BroadcastChannel.TEXT, Optional.empty()).items().stream()
                        .map(Unreached::accounted)
                        .toList());
        assertEquals(
                Result.SHOWN_NO_LONGER,
                desk.account(officer, id(), BroadcastChannel.TEXT, new Unaccounted(2, Long.MAX_VALUE), reason()));
        assertEquals(Result.DONE, account(officer, BroadcastChannel.TEXT));
        assertTrue(isComplete(BroadcastChannel.TEXT));
    }

    @Test
    void accountsArePagedTheNewestFirst() {
        given.aMember();
        begin(BroadcastChannel.TEXT);
        records.change("insert into member.broadcast_account (id, broadcast, channel, officer, reason, people,"
                + " accounted_at) select gen_random_uuid(), '" + id() + "', 'text', min(number), 'Account ' || n, 1,"
                + " timestamptz '2026-01-01 00:00Z' + n * interval '1 hour' from member.staff, generate_series(1, 60) n"
                + " group by n");
        Page<AccountedFor, Cursor> first = review.accounts(officer, id(), Optional.empty());
        assertEquals("Account 60", first.items().getFirst().reason());
        Page<AccountedFor, Cursor> second = review.accounts(officer, id(), first.next());
        assertEquals(60, first.items().size() + second.items().size());
        assertEquals("Account 1", second.items().getLast().reason());
        assertEquals(
                List.of(),
                review.accounts(given.anAgent(), id(), Optional.empty()).items());
    }

    private Result account(Access by, BroadcastChannel channel) {
        return desk.account(by, id(), channel, review.unaccounted(officer, id(), channel), reason());
    }

    @Test
    void whoIsErasedMeanwhileDropsOutOfIt() {
        PersonId person = given.aMember(withPhone("+33612345679"));
        begin(BroadcastChannel.TEXT);
        send();
        assertFalse(isComplete(BroadcastChannel.TEXT));
        given.committed(() -> erasures.begin(person, "desk-test"));
        records.change("delete from member.scheduled_tasks where task_name = 'grant-membership'");
        work.doAll();
        assertEquals(0, records.count("member.broadcast_told where person_id = '" + person + "'"));
        assertTrue(isComplete(BroadcastChannel.TEXT));
    }

    @Test
    void whoHasNoAddressOnAChannelIsNoMatterThere() {
        given.aMember(Map.of(Given.REGION, "Suzhou", AttributeId.EMAIL, UUID.randomUUID() + "@sample.example"));
        begin(BroadcastChannel.TEXT);
        send();
        assertTrue(tally(BroadcastChannel.TEXT).withoutAddress() > 0);
        assertTrue(isComplete(BroadcastChannel.TEXT));
    }

    @Test
    void whenItIsTakenBackThoseWhoWereToldAreToldThatAndNobodyElse() {
        Map<AttributeId, String> told = Given.values();
        given.aMember(told);
        begin(BroadcastChannel.MAIL);
        send();
        Map<AttributeId, String> joiner = Given.values();
        given.aMember(joiner);
        given.committed(() ->
                desk.takeBack(officer, ANNOUNCED, new Occasion(occasion, WITHDRAWN, REFERENCE), BroadcastChannel.MAIL));
        send();
        send();
        assertEquals(List.of(SUBJECT, "Our privacy policy does not change on 1 January 2027"), subjects(told));
        assertEquals(List.of(), subjects(joiner));
        BroadcastFile file = review.find(officer, occasion, WITHDRAWN).orElseThrow();
        assertEquals(1, file.audience(), "those who were told");
        assertEquals(BroadcastState.ENDED, file.state());
    }

    @Test
    void whoseTurnHasNotComeIsCountedAsNotBegun() {
        given.aMember();
        given.aMember();
        begin(BroadcastChannel.INBOX, BroadcastChannel.MAIL);
        assertEquals(2, tally(BroadcastChannel.INBOX).notBegun());
        send();
        assertEquals(0, tally(BroadcastChannel.INBOX).notBegun());
        assertEquals(2, review.reached(officer, occasion, ANNOUNCED));
        assertEquals(0, review.reached(given.anAgent(), occasion, ANNOUNCED), "agents learn no numbers");
        given.committed(() ->
                desk.takeBack(officer, ANNOUNCED, new Occasion(occasion, WITHDRAWN, REFERENCE), BroadcastChannel.MAIL));
        ChannelTally withdrawn = review.find(officer, occasion, WITHDRAWN)
                .orElseThrow()
                .channels()
                .getFirst();
        assertEquals(2, withdrawn.notBegun(), "those whom it reached on that channel");
    }

    @Test
    void aNoticeThatThereIsNotIsUnknownToEachAct() {
        UUID none = UUID.randomUUID();
        assertEquals(Result.UNKNOWN, desk.pause(officer, none));
        assertEquals(Result.UNKNOWN, desk.stop(officer, none));
        assertEquals(
                Result.UNKNOWN,
                desk.account(officer, none, BroadcastChannel.TEXT, new Unaccounted(1, 1), Typed.text("Why.")));
    }

    private void begin(BroadcastChannel... channels) {
        given.committed(() -> Stream.of(channels)
                .forEach(channel -> desk.begin(officer, new Occasion(occasion, ANNOUNCED, REFERENCE), channel)));
    }

    private void send() {
        work.again(SendBroadcasts.NAME);
    }

    /** Runs the jobs that send, and no others. */
    private void jobs() {
        records.change("delete from member.scheduled_tasks where task_name not in ('send-notice', 'send-text')");
        work.doAll();
    }

    private List<PersonId> next() {
        return given.committed(() -> audience.next(broadcast(), BroadcastChannel.MAIL, TellChunk.CHUNK));
    }

    private Broadcast broadcast() {
        return new Broadcast(id(), new Occasion(occasion, ANNOUNCED, REFERENCE), Optional.empty(), file().beganAt());
    }

    private static Map<PersonId, Optional<String>> addresses(List<PersonId> people) {
        Map<PersonId, Optional<String>> addresses = new HashMap<>();
        people.forEach(person -> addresses.put(person, Optional.of(UUID.randomUUID() + "@sample.example")));
        return addresses;
    }

    private BroadcastFile file() {
        return review.find(officer, occasion, ANNOUNCED).orElseThrow();
    }

    private UUID id() {
        return review.find(officer, occasion, ANNOUNCED).map(BroadcastFile::id).orElse(occasion);
    }

    private ChannelTally tally(BroadcastChannel channel) {
        return file().channels().stream()
                .filter(tally -> tally.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private boolean isComplete(BroadcastChannel channel) {
        return desk.isComplete(occasion, ANNOUNCED, channel);
    }

    private JobStep step(String name) {
        return beans.createInstance().select(JobStep.class, Any.Literal.INSTANCE).stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(Map<AttributeId, String> whose) {
        return mails.to(whose.get(AttributeId.EMAIL)).stream()
                .map(MailServer.Mail::subject)
                .toList();
    }

    private long inInbox(PersonId person) {
        return records.count("member.inbox_entry where kind = '" + ANNOUNCED + "' and person_id = '" + person + "'");
    }

    private String notice(PersonId person) {
        return records.rows(
                        "select notice_id::text from member.broadcast_told where broadcast = ? and person_id = ?",
                        id(),
                        person.value())
                .getFirst()
                .getFirst();
    }

    private static Map<AttributeId, String> withPhone(String phone) {
        Map<AttributeId, String> values = new HashMap<>(Given.values());
        values.put(AttributeId.PHONE, phone);
        return values;
    }

    private static ScreenedText reason() {
        return assertInstanceOf(
                        Screened.Clean.class,
                        Screening.lines(
                                "No gateway serves that country; a letter went out.", BroadcastDesk.LONGEST_REASON))
                .text();
    }
}
