package org.memberaccounts.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.PurposeId;

/** Ninety days of some two hundred people, told once; the same seed tells the same story, up to the same moment. */
final class Story {
    static final int PEOPLE = 200;
    /** Who are enrolled by another system rather than joining by themselves: every eleventh. */
    private static final int ENROLLED_EVERY = 11;

    /** Among the first to come over. */
    private static final int EARLY = 14;

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(12);
    private static final String SERVICE_QUESTION = "service-question";

    private final Random random;
    private final Calendar calendar;
    private final People people;
    private final List<SamplePerson> everybody;
    private final IdentityId sampleMember;
    private final List<Life> lives = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    /** The member who works here later. */
    private Life colleague;

    private Story(long seed, Instant now, ZoneId zone, IdentityId sampleMember) {
        this.random = new Random(seed);
        this.calendar = new Calendar(random, now, zone);
        this.people = new People(new Random(seed));
        this.everybody = people.invent(PEOPLE);
        this.sampleMember = sampleMember;
    }

    /** Who is in the story that this seed tells. */
    static List<SamplePerson> people(long seed) {
        return new People(new Random(seed)).invent(PEOPLE);
    }

    /**
     * Tells it.
     *
     * @param now the story ends shortly before
     * @param sampleMember who has the sign-in of the sample member
     * @return what happens, in its order
     */
    static List<Happening> tell(long seed, Instant now, ZoneId zone, IdentityId sampleMember) {
        Story story = new Story(seed, now, zone, sampleMember);
        story.tell();
        // what happens at the same time stays in the order it was told
        story.happenings.sort(Comparator.comparing(Happening::at));
        return List.copyOf(story.happenings);
    }

    private void tell() {
        tellOfTheSampleMember();
        everybody.forEach(who -> lives.add(new Life(who)));
        for (Life life : lives) {
            if (life.who().number() % ENROLLED_EVERY == ENROLLED_EVERY - 1) {
                tellOfEnrolled(life);
            } else {
                int joined = joinDay(life);
                int leaves = tellOfDeletion(life);
                tellOfMember(life, joined, leaves);
                if (colleague == null && joined < EARLY && leaves == Calendar.DAYS) {
                    colleague = life;
                }
            }
        }
        tellOfTheOddEvening();
        tellOfWeeklyReads();
        tellOfTheAuditor();
        tellOfTheNights();
        new ColleagueStory(colleague, calendar, this::at).tell();
    }

    private void at(Instant when, Happening.Act act) {
        happenings.add(new Happening(when, act));
    }

    /**
     * Whoever signs in as the sample member finds a story: services, consents, one taken back, a refused read, a
     * correction, a request for deletion that they called off.
     */
    private void tellOfTheSampleMember() {
        Life life = new Life(People.ofTheSampleSignIn());
        Instant joined = calendar.awake(6);
        at(joined, doings -> doings.join(life, sampleMember));
        Purposes.ASKED
                .subList(0, 3)
                .forEach(purpose ->
                        at(calendar.after(joined, AT_ONCE, SOON), doings -> doings.decide(life, purpose, true)));
        tellOfCase(life, Employee.SUPPORT, "service-application", calendar.atWork(calendar.workday(16)), true);
        tellOfCase(life, Employee.SUPPORT_2, "notice-not-received", calendar.atWork(calendar.workday(43)), true);
        tellOfCase(life, Employee.SUPPORT, SERVICE_QUESTION, calendar.atWork(calendar.workday(71)), true);
        at(calendar.awake(31), doings -> doings.correct(life, Map.of(Purposes.PHONE, "+16045550187")));
        at(calendar.awake(52), doings -> doings.decide(life, Purposes.PREFERENCES, false));
        asks(life, 54, DeletionGround.CONSENT_WITHDRAWN);
        at(calendar.awake(55), doings -> doings.callOff(life));
        for (int day : new int[] {12, 40, 64, 83}) {
            at(calendar.on(day, 2, 4), doings -> doings.disclose(life, Purposes.SERVICE, Purposes.TO_CALL));
        }
        for (int day : new int[] {33, 61}) {
            at(calendar.on(day, 2, 4), doings -> doings.disclose(life, Purposes.PREFERENCES, Set.of(Purposes.VEHICLE)));
        }
        at(
                calendar.on(77, 20, 21),
                doings -> doings.readWithoutCase(Employee.SUPPORT_3, life, Purposes.ADVERTISING, Purposes.TO_PLAN));
        for (int day : new int[] {17, 53, 78}) {
            at(calendar.awake(day), doings -> doings.look(life));
        }
    }

    /**
     * More at the beginning, when members were asked to come over, and after a campaign; whoever asks for deletion was
     * there early.
     */
    private int joinDay(Life life) {
        if (deletionOf(life).isPresent()) {
            return 1 + random.nextInt(9);
        }
        int lot = random.nextInt(10);
        return lot < 4 ? random.nextInt(14) : lot < 6 ? 30 + random.nextInt(5) : random.nextInt(Calendar.DAYS);
    }

    private void tellOfEnrolled(Life life) {
        int day = 5 + random.nextInt(Calendar.DAYS - 15);
        Instant enrolled = calendar.on(day, 2, 4);
        at(enrolled, doings -> doings.enrol(life));
        switch (life.who().number() / ENROLLED_EVERY % 6) {
            case 4 -> at(calendar.awake(day + 2), doings -> doings.decline(life));
            // not answered: a recent one still can be, an old one was taken back after its time
            case 5 -> {}
            default -> {
                Instant confirmed = calendar.awake(day + 1 + random.nextInt(4));
                at(confirmed, doings -> doings.confirm(life));
                tellOfConsents(life, confirmed, Calendar.DAYS);
            }
        }
    }

    private void tellOfMember(Life life, int joinedOn, int leavesOn) {
        Instant joined = calendar.awake(joinedOn);
        at(joined, doings -> doings.join(life));
        tellOfConsents(life, joined, leavesOn);
        int stays = leavesOn - joinedOn;
        if (stays < 3) {
            return;
        }
        for (int looks = random.nextInt(4); looks > 0; looks--) {
            at(calendar.awake(joinedOn + 1 + random.nextInt(stays - 1)), doings -> doings.look(life));
        }
        if (random.nextInt(10) < 3) {
            at(calendar.awake(joinedOn + 1 + random.nextInt(stays - 1)), correction(life));
        }
        for (int cases = casesOfOne(); cases > 0; cases--) {
            int day = calendar.workday(joinedOn + 1 + random.nextInt(stays - 1));
            if (day < leavesOn) {
                tellOfCase(life, anAgent(), aKind(), calendar.atWork(day), random.nextInt(20) > 0);
            }
        }
        for (int reads = random.nextInt(3); reads > 0; reads--) {
            at(
                    calendar.on(joinedOn + 1 + random.nextInt(stays - 1), 2, 4),
                    doings -> doings.disclose(life, Purposes.SERVICE, Purposes.TO_CALL));
        }
    }

    private void tellOfConsents(Life life, Instant joined, int leavesOn) {
        for (int rank = 0; rank < Purposes.ASKED.size(); rank++) {
            PurposeId purpose = Purposes.ASKED.get(rank);
            int lot = random.nextInt(100);
            if (lot < 62 - 10 * rank) {
                Instant given = calendar.after(joined, AT_ONCE, SOON);
                at(given, doings -> doings.decide(life, purpose, true));
                Instant takenBack = calendar.after(given, Duration.ofDays(2), Duration.ofDays(40));
                if (random.nextInt(8) == 0 && leavesOn == Calendar.DAYS && takenBack.isBefore(calendar.end())) {
                    at(takenBack, doings -> doings.decide(life, purpose, false));
                }
            } else if (lot > 92) {
                at(calendar.after(joined, AT_ONCE, SOON), doings -> doings.decide(life, purpose, false));
            }
        }
    }

    private Happening.Act correction(Life life) {
        Map<AttributeId, String> values = new HashMap<>();
        switch (random.nextInt(3)) {
            case 0 -> values.put(Purposes.PHONE, people.phone());
            case 1 -> values.put(Purposes.REGION, people.place(life.who().language()));
            default -> values.put(Purposes.VEHICLE, people.vehicle(life.who().language()));
        }
        return doings -> doings.correct(life, values);
    }

    private int casesOfOne() {
        int lot = random.nextInt(20);
        return lot < 10 ? 0 : lot < 16 ? 1 : lot < 19 ? 2 : 3;
    }

    /** Agents have uneven habits: the first works most cases, the third few. */
    private Employee anAgent() {
        int lot = random.nextInt(20);
        return lot < 11 ? Employee.SUPPORT : lot < 17 ? Employee.SUPPORT_2 : Employee.SUPPORT_3;
    }

    private String aKind() {
        int lot = random.nextInt(20);
        return lot < 9
                ? "service-application"
                : lot < 16 ? SERVICE_QUESTION : lot < 19 ? "notice-not-received" : "legal-request";
    }

    /**
     * Found, opened, read once or more, and closed, unless it is left open; now and then more is asked for than the
     * case allows.
     */
    private void tellOfCase(Life life, Employee agent, String kind, Instant begins, boolean ends) {
        CaseFile[] opened = new CaseFile[1];
        Set<AttributeId> needed =
                kind.startsWith("service-") && random.nextBoolean() ? Purposes.TO_SERVE : Purposes.TO_CALL;
        Optional<String> said = Optional.of(Words.said(kind, life.who().language(), random.nextInt(100)));
        AttributeId by = random.nextInt(3) > 0 ? AttributeId.EMAIL : Purposes.PHONE;
        Instant open = calendar.after(begins, Duration.ofSeconds(20), Duration.ofMinutes(2));
        Instant read = calendar.after(open, Duration.ofSeconds(20), Duration.ofMinutes(4));
        at(begins, doings -> doings.lookUp(agent, life, by));
        at(open, doings -> opened[0] = doings.openCase(agent, life, kind, said));
        at(read, doings -> doings.read(agent, opened[0], needed));
        if (random.nextInt(12) == 0) {
            at(
                    calendar.after(read, AT_ONCE, SOON),
                    doings -> doings.read(agent, opened[0], Set.of(new AttributeId("gender"))));
        }
        Instant last = random.nextInt(3) == 0
                ? calendar.after(read, Duration.ofHours(2), Duration.ofHours(60))
                : calendar.after(read, SOON, Duration.ofHours(1));
        if (last.isBefore(calendar.end()) && ends) {
            at(last, doings -> {
                doings.read(agent, opened[0], Purposes.TO_CALL);
                doings.closeCase(agent, opened[0].id());
            });
        }
    }

    /** How far a request for deletion is, for the few who made one. */
    private enum Deletion {
        DONE,
        WAITING,
        UNDER_REVIEW,
        LATE,
        REFUSED,
        CALLED_OFF,
        NEW
    }

    private static Optional<Deletion> deletionOf(Life life) {
        return Optional.ofNullable(
                switch (life.who().number()) {
                    case 3 -> Deletion.DONE;
                    case 13 -> Deletion.WAITING;
                    case 19 -> Deletion.UNDER_REVIEW;
                    case 27 -> Deletion.LATE;
                    case 35 -> Deletion.REFUSED;
                    case 45 -> Deletion.CALLED_OFF;
                    case 51 -> Deletion.NEW;
                    default -> null;
                });
    }

    /** @return until which day the person lives on as others do */
    private int tellOfDeletion(Life life) {
        return deletionOf(life)
                .map(deletion -> switch (deletion) {
                    case DONE -> {
                        asks(life, 49, DeletionGround.NO_LONGER_WANTED);
                        at(
                                takenUp(life, Employee.PRIVACY_OFFICER, 51),
                                doings -> doings.approve(Employee.PRIVACY_OFFICER, life));
                        yield 49;
                    }
                    case WAITING -> {
                        asks(life, 83, DeletionGround.SERVICE_ENDED);
                        at(
                                takenUp(life, Employee.PRIVACY_OFFICER_2, 84),
                                doings -> doings.approve(Employee.PRIVACY_OFFICER_2, life));
                        at(calendar.on(87, 2, 4), doings -> doings.disclose(life, Purposes.SERVICE, Purposes.TO_CALL));
                        yield 83;
                    }
                    case UNDER_REVIEW -> {
                        asks(life, 84, DeletionGround.PURPOSE_ACHIEVED);
                        takenUp(life, Employee.PRIVACY_OFFICER, 85);
                        yield 84;
                    }
                    case LATE -> {
                        asks(life, 53, DeletionGround.NO_LONGER_WANTED);
                        yield 53;
                    }
                    case REFUSED -> {
                        asks(life, 36, DeletionGround.UNLAWFUL_USE);
                        at(
                                takenUp(life, Employee.PRIVACY_OFFICER_2, 38),
                                doings -> doings.refuse(
                                        Employee.PRIVACY_OFFICER_2,
                                        life,
                                        RefusalGround.RIGHTS_OF_OTHERS,
                                        Words.reasons(life.who().language())));
                        yield 36;
                    }
                    case CALLED_OFF -> {
                        asks(life, 66, DeletionGround.CONSENT_WITHDRAWN);
                        at(
                                takenUp(life, Employee.PRIVACY_OFFICER, 67),
                                doings -> doings.approve(Employee.PRIVACY_OFFICER, life));
                        at(calendar.awake(72), doings -> doings.callOff(life));
                        yield 66;
                    }
                    case NEW -> {
                        asks(life, Calendar.DAYS - 1, DeletionGround.NO_LONGER_WANTED);
                        yield Calendar.DAYS - 1;
                    }
                })
                .orElse(Calendar.DAYS);
    }

    /** @return when the officer has made up their mind */
    private Instant takenUp(Life life, Employee officer, int day) {
        Instant moment = calendar.atWork(calendar.workday(day));
        at(moment, doings -> doings.takeUp(officer, life));
        return calendar.after(moment, Duration.ofMinutes(20), Duration.ofHours(3));
    }

    private void asks(Life life, int day, DeletionGround ground) {
        at(calendar.awake(day), doings -> {
            doings.look(life);
            doings.askForDeletion(life, ground);
        });
    }

    /** What an auditor should ask about: one agent, one evening, many people, no case. */
    private void tellOfTheOddEvening() {
        Instant moment = calendar.on(72, 20, 21);
        for (Life life : lives.subList(60, 74)) {
            if (life.who().number() % ENROLLED_EVERY != ENROLLED_EVERY - 1) {
                moment = calendar.after(moment, Duration.ofSeconds(40), Duration.ofMinutes(5));
                at(moment, doings -> oddRead(doings, life));
            }
        }
    }

    /** Those who join later aren't there to be read. */
    private static void oddRead(Doings doings, Life life) {
        if (life.isHere()) {
            doings.lookUp(Employee.SUPPORT_3, life, Purposes.PHONE);
            doings.readWithoutCase(Employee.SUPPORT_3, life, Purposes.SERVICE, Purposes.TO_CALL);
        }
    }

    /**
     * Every Monday before dawn, the other system asks what suits some members; those who didn't consent are refused.
     */
    private void tellOfWeeklyReads() {
        for (int day = 0; day < Calendar.DAYS; day++) {
            if (calendar.is(DayOfWeek.MONDAY, day)) {
                for (int reads = 6 + random.nextInt(8); reads > 0; reads--) {
                    Life life = lives.get(random.nextInt(lives.size()));
                    boolean preferences = random.nextInt(3) > 0;
                    at(calendar.on(day, 3, 4), doings -> {
                        if (life.isHere()) {
                            doings.disclose(
                                    life, preferences ? Purposes.PREFERENCES : Purposes.ADVERTISING, Purposes.TO_PLAN);
                        }
                    });
                }
            }
        }
    }

    /** What the system does by itself again and again: invitations that nobody answered come to their end. */
    private void tellOfTheNights() {
        for (int day = 0; day < Calendar.DAYS; day++) {
            at(calendar.on(day, 1, 2), Doings::tidyUp);
        }
    }

    private void tellOfTheAuditor() {
        for (int day = 1; day < Calendar.DAYS; day++) {
            if (calendar.is(DayOfWeek.TUESDAY, day) || calendar.is(DayOfWeek.FRIDAY, day)) {
                Instant morning = calendar.on(day, 9, 12);
                at(morning, doings -> doings.search(Employee.AUDITOR, refusals()));
                at(calendar.after(morning, AT_ONCE, SOON), doings -> doings.search(Employee.AUDITOR, Criteria.ANY));
            }
        }
    }

    private static Criteria refusals() {
        return new Criteria(
                Optional.empty(),
                Optional.of(ActorRef.Kind.STAFF),
                Optional.empty(),
                Optional.empty(),
                Optional.of("data.disclosed"),
                Optional.of(Outcome.REFUSED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
