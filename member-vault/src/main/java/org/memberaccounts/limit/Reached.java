package org.memberaccounts.limit;

import java.time.Duration;
import java.time.Instant;
import org.memberaccounts.actor.Access;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Channel;

/**
 * Somebody whom a limit made wait, in one window of time.
 *
 * @param actor as the log names them; all who aren't signed in are one
 * @param until the end of the window, after which it is recorded
 */
record Reached(String act, ActorRef actor, String client, Channel channel, Instant until) {
    /** The longest window, so that an auditor sees it soon, even where tokens grow back over a day. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    static Reached of(Access by, ActorRef actor, LimitedAct act, Instant until) {
        return new Reached(act.id(), actor, by.via().client(), by.via().channel(), until);
    }

    /** Returns the end of the window that this moment is in: windows follow one another without a gap. */
    static Instant windowEnd(Instant now, Duration within) {
        long length = (within.compareTo(LONGEST) < 0 ? within : LONGEST).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), length) * length + length);
    }
}
