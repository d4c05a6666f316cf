package org.memberaccounts.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.memberaccounts.identity.IdentityId;

/** Ninety days of some two hundred people, told once; the same seed tells the same story, up to the same moment. */
final class Story {
    static final int PEOPLE = 200;
    /** The day before which the first people come over. */
    private static final int EARLY = 14;

    private final Plot plot = new Plot();
    private final Calendar calendar;
    private final DeletionStory deletions;
    private final MemberStory members;
    private final SampleMemberStory sampleMember;
    private final RoutineStory routines;
    private final List<SamplePerson> everybody;
    private final List<Life> lives = new ArrayList<>();
    /** Members from the beginning to the end, of whom the first later works here. */
    private final List<Life> faithful = new ArrayList<>();

    private Story(long seed, Instant now, ZoneId zone) {
        Random random = new Random(seed);
        this.calendar = new Calendar(random, now, zone);
        People people = new People(new Random(seed));
        this.everybody = people.invent(PEOPLE);
        CaseStory cases = new CaseStory(random, calendar, plot);
        this.deletions = new DeletionStory(calendar, plot);
        this.members = new MemberStory(random, calendar, plot, people, cases);
        this.sampleMember = new SampleMemberStory(calendar, plot, cases, deletions);
        this.routines = new RoutineStory(random, calendar, plot);
    }

    /** Returns the people in the story that this seed tells. */
    static List<SamplePerson> people(long seed) {
        return new People(new Random(seed)).invent(PEOPLE);
    }

    /**
     * Tells the story.
     *
     * @param now the story ends shortly before
     * @param sampleMember the person with the sign-in of the sample member
     * @return its events, in their order
     */
    static List<Happening> tell(long seed, Instant now, ZoneId zone, IdentityId sampleMember) {
        Story story = new Story(seed, now, zone);
        story.tell(sampleMember);
        return story.plot.inOrder();
    }

    private void tell(IdentityId ofTheSampleMember) {
        Life shown = sampleMember.tell(ofTheSampleMember);
        everybody.forEach(who -> lives.add(new Life(who)));
        lives.forEach(this::tellOf);
        routines.tellOfTheOddEvening(lives.subList(60, 74));
        routines.tellOfWeeklyReads(lives);
        routines.tellOfTheAuditor();
        routines.tellOfTheNights();
        routines.tellOfDeclarations();
        new ColleagueStory(faithful.get(0), calendar, plot).tell();
        new UrgentStory(calendar, plot).tell(faithful.get(1));
        new VersionStory(calendar, plot).tell(faithful.get(2), faithful.subList(3, faithful.size()));
        new DisputeStory(calendar, plot).tell(shown, faithful.get(5));
        new QueueStory(calendar, plot).tell(shown, faithful.subList(10, faithful.size()));
        PhoneStory phones = new PhoneStory(calendar, plot);
        phones.tellOfMistake(faithful.get(6), SampleMemberStory.NUMBER);
        phones.tellOfContest(faithful.get(3), SampleMemberStory.NUMBER);
        phones.tellOfCodeUnderWay(faithful.get(4));
    }

    private void tellOf(Life life) {
        if (MemberStory.isEnrolled(life)) {
            members.tellOfEnrolled(life);
            return;
        }
        int joined = members.joinDay(life);
        int leaves = deletions.tell(life);
        members.tellOfMember(life, joined, leaves);
        if (joined < EARLY && leaves == Calendar.DAYS) {
            faithful.add(life);
        }
    }
}
