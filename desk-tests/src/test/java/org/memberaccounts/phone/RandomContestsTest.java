package org.memberaccounts.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Typed;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.store.Vault;

/**
 * Random sequences of what three people do with two numbers, beside a model of the rule: after each step the database
 * says what the model says, and what must never be is not. All sequences share one clock and go on in rounds.
 */
@DeskTest
class RandomContestsTest {
    private static final long SEED = 20_261_201;
    private static final int SEQUENCES = 40;
    private static final int ROUNDS = 9;
    private static final int PEOPLE = 3;
    private static final Duration PERIOD = Duration.ofDays(7);
    private static final AttributeId BIRTH_DATE = new AttributeId("birth-date");
    private static final String STATE = """
            select m.person_id, v.person_id is not null, extract(epoch from c.ends_at)::bigint, m.status = 'official',
                count(*) filter (where i.kind = 'phone-contested'), count(*) filter (where i.kind = 'phone-lost'),
                count(*) filter (where i.kind = 'phone-kept'), count(*) filter (where i.kind = 'phone-uncontested')
            from member.membership m
            left join member.verified_phone v on v.person_id = m.person_id
            left join member.phone_contest c on c.holder_id = m.person_id
            left join member.inbox_entry i on i.person_id = m.person_id
            group by m.person_id, v.person_id, c.ends_at""";

    private final PhoneContests contests;
    private final PhoneContests sharing;
    private final Vault vault;
    private final Memberships memberships;
    private final Given given;
    private final Records records;
    private final Typed typed;
    private final WorkDue work;
    private final MovableClock time;
    private final Clock clock;
    private final Random random = new Random(SEED);

    RandomContestsTest(
            PhoneContests contests,
            Phones phones,
            Vault vault,
            OfficialMembers official,
            Notices notices,
            Jobs jobs,
            TransactionLocks locks,
            BeanManager beans,
            Memberships memberships,
            Given given,
            Records records,
            Typed typed,
            WorkDue work,
            MovableClock time,
            Clock clock) {
        this.contests = contests;
        this.vault = vault;
        this.memberships = memberships;
        this.given = given;
        this.records = records;
        this.typed = typed;
        this.work = work;
        this.time = time;
        this.clock = clock;
        this.sharing = new PhoneContests(
                phones,
                new PhoneRules(true, PERIOD),
                vault,
                official,
                notices,
                jobs,
                locks,
                clock,
                beans.getEvent().select(Recorded.class));
    }

    /** What people are told. */
    private enum Told {
        CONTESTED,
        LOST,
        KEPT,
        UNCONTESTED
    }

    /** A person as the model has them; a number is 0 or 1, or none once they are erased. */
    private static final class Somebody {
        private final PersonId id;
        private Optional<Integer> number = Optional.of(0);
        private int proven;
        private Optional<Instant> deadline = Optional.empty();
        private final Map<Told, Integer> told = new EnumMap<>(Told.class);

        Somebody(PersonId id) {
            this.id = id;
        }

        void tell(Told what) {
            told.merge(what, 1, Integer::sum);
        }

        void lose() {
            proven = 0;
            deadline = Optional.empty();
        }

        Row expected() {
            return new Row(
                    id,
                    proven > 0,
                    deadline,
                    proven > 0,
                    Stream.of(Told.values())
                            .map(what -> told.getOrDefault(what, 0))
                            .toList());
        }
    }

    /** What the database has of a person. */
    private record Row(
            PersonId id, boolean verified, Optional<Instant> deadline, boolean official, List<Integer> told) {}

    /** Three people who begin with the same number, and the rule as told in its documentation. */
    private final class Sequence {
        private final List<Map<AttributeId, String>> numbers = List.of(Given.values(), Given.values());
        private final List<Somebody> people = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private int proofs;
        private boolean shared;

        Sequence() {
            for (int i = 0; i < PEOPLE; i++) {
                Map<AttributeId, String> own = new HashMap<>(Given.values());
                own.put(BIRTH_DATE, "1990-05-04");
                own.put(AttributeId.PHONE, number(0));
                people.add(new Somebody(given.aMember(own)));
            }
        }

        private String number(int which) {
            return numbers.get(which).get(AttributeId.PHONE);
        }

        /** One of them does something; half of what they do is that they prove their number. */
        void step() {
            int who = random.nextInt(PEOPLE);
            Somebody one = people.get(who);
            int what = random.nextInt(12);
            if (one.number.isEmpty()) {
                return;
            }
            steps.add(who + ":" + what);
            switch (what) {
                case 0, 1 -> letGo(one);
                case 2, 3 -> giveOther(one);
                case 4 -> erase(one);
                case 5 -> prove(one, sharing, true);
                default -> prove(one, contests, false);
            }
        }

        private Stream<Somebody> others(Somebody one) {
            return people.stream().filter(other -> other != one && other.proven > 0 && other.number.equals(one.number));
        }

        private void prove(Somebody one, PhoneContests rule, boolean mayShare) {
            given.committed(() -> rule.verified(Given.themselves(one.id), one.id));
            shared |= mayShare;
            int before = one.proven;
            boolean keeps = one.deadline.isPresent();
            one.proven = ++proofs;
            one.deadline = Optional.empty();
            if (mayShare) {
                return;
            }
            Instant until = clock.instant().plus(PERIOD);
            others(one).toList().forEach(other -> {
                if (keeps && other.proven > before) {
                    other.lose();
                    other.tell(Told.KEPT);
                } else if (other.deadline.isEmpty()) {
                    other.deadline = Optional.of(until);
                    other.tell(Told.CONTESTED);
                }
            });
        }

        private void letGo(Somebody one) {
            given.committed(() -> contests.letGo(Given.themselves(one.id), one.id));
            if (one.deadline.isPresent()) {
                leave(one);
            }
        }

        private void giveOther(Somebody one) {
            int next = 1 - one.number.orElseThrow();
            memberships.correct(
                    Given.themselves(one.id),
                    one.id,
                    Optional.empty(),
                    typed.values(Map.of(AttributeId.PHONE, number(next))),
                    Set.of());
            leave(one);
            one.number = Optional.of(next);
        }

        private void erase(Somebody one) {
            given.committed(() -> contests.forget(one.id));
            given.committed(() -> {
                vault.clear(one.id, Set.of(AttributeId.PHONE));
                records.change("update member.membership set status = 'registered' where person_id = '" + one.id + "'");
            });
            leave(one);
            one.number = Optional.empty();
        }

        private void leave(Somebody one) {
            if (one.proven > 0) {
                one.lose();
                others(one).max(Comparator.comparingInt(other -> other.proven)).ifPresent(last -> {
                    if (last.deadline.isPresent()) {
                        last.deadline = Optional.empty();
                        last.tell(Told.UNCONTESTED);
                    }
                });
            }
        }

        void pass(Instant now) {
            people.stream()
                    .filter(one -> one.deadline.filter(end -> !end.isAfter(now)).isPresent())
                    .forEach(one -> {
                        one.lose();
                        one.tell(Told.LOST);
                    });
        }

        void check(Map<PersonId, Row> found) {
            people.forEach(one -> {
                Row row = found.get(one.id);
                assertSame(one.expected(), row);
                assertEquals(row.verified(), row.official(), this::toString);
                assertTrue(row.verified() || row.deadline().isEmpty(), this::toString);
            });
            for (Optional<Integer> number : List.of(Optional.of(0), Optional.of(1))) {
                List<Row> holders = people.stream()
                        .filter(one -> one.number.equals(number))
                        .map(one -> found.get(one.id))
                        .filter(Row::verified)
                        .toList();
                long uncontested =
                        holders.stream().filter(row -> row.deadline().isEmpty()).count();
                assertTrue(holders.isEmpty() || uncontested == 1 || shared && uncontested > 0, this::toString);
            }
        }

        /** The clock goes on while a step is made, so that a deadline is known to the second only. */
        private void assertSame(Row expected, Row found) {
            assertEquals(withoutTime(expected), withoutTime(found), this::toString);
            expected.deadline()
                    .ifPresent(end -> assertTrue(
                            Duration.between(end, found.deadline().orElseThrow())
                                            .abs()
                                            .toSeconds()
                                    < 60,
                            this::toString));
        }

        private static Row withoutTime(Row row) {
            return new Row(
                    row.id(), row.verified(), row.deadline().map(end -> Instant.EPOCH), row.official(), row.told());
        }

        @Override
        public String toString() {
            return "seed " + SEED + ", steps " + steps;
        }
    }

    @Test
    void theDatabaseSaysWhatTheRuleSaysAfterEachStep() {
        List<Sequence> sequences =
                Stream.generate(Sequence::new).limit(SEQUENCES).toList();
        records.change("update member.membership set status = 'registered'");
        for (int round = 0; round < ROUNDS; round++) {
            sequences.forEach(Sequence::step);
            contestsOnly();
            check(sequences);
            time.pass(Duration.ofDays(random.nextInt(4)));
            contestsOnly();
            sequences.forEach(sequence -> sequence.pass(clock.instant()));
            check(sequences);
        }
    }

    private void contestsOnly() {
        records.change("delete from member.scheduled_tasks where task_name <> '" + EndContest.NAME + "'");
        work.doAll();
        records.change("delete from member.scheduled_tasks where task_name <> '" + EndContest.NAME + "'");
    }

    private void check(List<Sequence> sequences) {
        Map<PersonId, Row> found = records.rows(STATE).stream()
                .map(RandomContestsTest::row)
                .collect(Collectors.toMap(Row::id, Function.identity()));
        sequences.forEach(sequence -> sequence.check(found));
    }

    private static Row row(List<String> columns) {
        return new Row(
                new PersonId(UUID.fromString(columns.get(0))),
                columns.get(1).equals("t"),
                Optional.ofNullable(columns.get(2)).map(second -> Instant.ofEpochSecond(Long.parseLong(second))),
                columns.get(3).equals("t"),
                columns.subList(4, 8).stream().map(Integer::valueOf).toList());
    }
}
