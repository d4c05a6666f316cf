package org.memberaccounts.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.memberaccounts.desk.PhoneNetwork;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.textmessage.GatewayUnavailable;

/**
 * Somebody with a hundred accounts and a hundred network addresses guesses codes, all for one number, in turn over
 * pages and API. Hundreds of guesses an hour are refused before they are looked at, so the test takes some of the
 * million that the attacker sends; {@code -Dguesses=1000000} sends all of them.
 */
@DeskTest
class GuessedCodesTest {
    private static final int ACCOUNTS = 100;
    private static final int GUESSES = Integer.getInteger("guesses", 12_000);
    private static final int HOURS = 24;
    /** Eight at once, eight that grow back through the day, and eight again where the day ends in between. */
    private static final int CODES_AT_MOST = 24;

    private final PhoneDesk desk;
    private final PhoneNetwork network;
    private final Given given;
    private final Records records;
    private final WorkDue work;
    private final MovableClock clock;
    private final Map<AttributeId, String> answers = Given.values();
    private final String number = answers.get(AttributeId.PHONE);
    private final List<PersonId> accounts;

    private int judged;
    private int refused;

    GuessedCodesTest(
            PhoneDesk desk, PhoneNetwork network, Given given, Records records, WorkDue work, MovableClock clock) {
        this.desk = desk;
        this.network = network;
        this.given = given;
        this.records = records;
        this.work = work;
        this.clock = clock;
        this.accounts = IntStream.range(0, ACCOUNTS).mapToObj(i -> account()).toList();
    }

    private PersonId account() {
        Map<AttributeId, String> same = new HashMap<>(Given.values());
        same.put(AttributeId.PHONE, number);
        return given.aMember(same);
    }

    @BeforeEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
        clock.pass(Duration.ofMinutes(2));
    }

    @Test
    void aMillionGuessesFromAHundredAddressesVerifyNoNumberAndFetchNoMoreCodesThanOnePersonCould() {
        int guess = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            for (int account = 0; account < ACCOUNTS; account++) {
                ask(account);
            }
            work.doAll();
            List<String> right = codes();
            for (int i = 0; i < GUESSES / HOURS; i++) {
                guess = wrong(guess + 1, right);
                guess(i % ACCOUNTS, guess);
            }
            clock.pass(Duration.ofHours(1));
        }
        assertTrue(accounts.stream().noneMatch(one -> desk.of(one).verifiedAt().isPresent()));
        int texts = network.to(number).size();
        assertTrue(texts <= CODES_AT_MOST, () -> texts + " texts");
        assertTrue(judged <= texts * PhoneProof.TRIES, () -> judged + " guesses were compared with a code");
        assertTrue(judged > 0 && refused > 0, "some were judged, most refused");
    }

    /** Returns the codes that were sent so far. */
    private List<String> codes() {
        return network.to(number).stream()
                .map(part -> part.words().replaceAll("^\\D*(\\d{6}).*$", "$1"))
                .toList();
    }

    /** Returns the next guess that isn't right by chance, as one in many thousand days would be. */
    private static int wrong(int guess, List<String> right) {
        int next = guess % 1_000_000;
        return right.contains(digits(next)) ? wrong(next + 1, right) : next;
    }

    private static String digits(int guess) {
        return String.format(Locale.ROOT, "%06d", guess);
    }

    private void ask(int account) {
        try {
            desk.ask(access(account, account), accounts.get(account), Locale.ENGLISH);
        } catch (LimitReached e) {
            refused++;
        }
    }

    private void guess(int account, int guess) {
        try {
            PhoneDesk.Result result =
                    desk.confirm(access(account, guess), accounts.get(account), new PhoneCode(digits(guess)));
            assertFalse(result instanceof PhoneDesk.Result.Verified);
            if (result instanceof PhoneDesk.Result.WrongCode) {
                judged++;
            } else {
                refused++;
            }
        } catch (LimitReached e) {
            refused++;
        }
    }

    /** Returns the access of an account, over pages and API in turn, from one of the addresses (RFC 5737). */
    private Access access(int account, int turn) {
        Detail detail = new Detail(Optional.of("198.51.100." + (1 + turn % 100)), Optional.empty(), Map.of());
        Via via = turn % 2 == 0 ? new Via("member-web", Channel.WEB, detail) : new Via("cli", Channel.API, detail);
        return new Access(new Actor.Member(accounts.get(account)), via);
    }

    @Test
    void codesForAsManyNumbersAsSomebodyHasCostNoMoreThanTheDaysCeilingAndThatIsOnRecord() {
        records.change("delete from member.text_cost");
        List<PersonId> farm = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            farm.add(given.aMember());
        }
        records.change("delete from member.scheduled_tasks");
        askFor(farm.getFirst());
        records.change("update member.text_cost set cost = 499950"); // of 500,000, and a text costs 40
        long before = network.all().size();
        farm.subList(1, 5).forEach(this::askFor);
        assertEquals(before + 1, network.all().size());
        assertEquals(
                "1",
                records.rows("select count(*) from audit.entry where action = 'text.ceiling-reached'")
                        .getFirst()
                        .getFirst());
        records.change("delete from member.text_cost");
    }

    private void askFor(PersonId person) {
        desk.ask(Given.themselves(person), person, Locale.ENGLISH);
        try {
            work.doAll();
        } catch (GatewayUnavailable e) {
            // shortly before midnight a text waits for the next day's ceiling
            records.change("delete from member.scheduled_tasks");
        }
    }
}
