package org.memberaccounts.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.person.PersonId;

/** A request of any kind that a test leads along its way, one minute a move. */
public final class Walk {
    public static final PersonId PERSON = new PersonId(new UUID(0, 7));
    public static final Instant BEGAN = Instant.parse("2026-11-25T10:00:00Z");
    private static final Via VIA =
            new Via("test", Channel.WEB, new Detail(Optional.empty(), Optional.empty(), Map.of()));

    private final Workflow workflow;
    private final Request request;
    private Instant now = BEGAN;

    public Walk(Workflow workflow) {
        this.workflow = workflow;
        this.request = new Request(new RequestId(new UUID(0, 1)), "2026-0301", workflow, PERSON, Locale.ENGLISH, BEGAN);
    }

    /** Returns the person's own access. */
    public static Access person() {
        return new Access(new Actor.Member(PERSON), VIA);
    }

    public static Access staff(int number, StaffRole... roles) {
        return new Access(new Actor.Staff(number, Set.of(roles)), VIA);
    }

    /** Makes a move by an actor who has just signed in and is no member. */
    public String by(Access who, Act act) {
        return by(who, Optional.empty(), Duration.ZERO, act);
    }

    /** Makes a move and returns the outcome: made, not-now, or the denial. */
    public String by(Access who, Optional<PersonId> member, Duration sinceSignIn, Act act) {
        now = now.plusSeconds(60);
        Mover mover = new Mover(
                who,
                person -> member.filter(person::equals).isPresent(),
                new LastSignIn(Optional.of(now.minus(sinceSignIn))));
        return said(request.move(workflow, act, mover, now));
    }

    public String follow(Act act) {
        now = now.plusSeconds(60);
        return said(request.follow(workflow, act, now));
    }

    public Walk later(Duration some) {
        now = now.plus(some);
        return this;
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Made made -> "made";
            case Verdict.NotNow notNow -> "not-now";
            case Verdict.Denied no -> no.why().code();
        };
    }

    public RequestFile file() {
        return request.file(workflow);
    }
}
