package org.memberaccounts.limit;

import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A limit made somebody wait, once or many times in a window of time.
 *
 * @param times how often they were refused
 */
record LimitWasReached(Reached reached, long times) implements Recorded {
    static final String TIMES = "times";

    @Override
    public Fact fact() {
        Access recorded = new Access(new Actor.Visitor(), new Via(reached.client(), reached.channel(), Detail.NONE));
        return Fact.of(LimitAction.LIMIT_REACHED, recorded)
                .by(reached.actor())
                .object("limit", reached.act())
                .ref(TIMES, times)
                .refused("limit-reached");
    }
}
