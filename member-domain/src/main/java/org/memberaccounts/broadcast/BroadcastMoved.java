package org.memberaccounts.broadcast;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Something happened to a notice to everybody.
 *
 * @param counts people in numbers, in a form of the log; no person's
 * @param refused why it was not done, a code
 */
record BroadcastMoved(
        BroadcastAction action, Access by, UUID broadcast, Optional<String> counts, Optional<String> refused)
        implements Recorded {
    static final String NOT_OFFICER = "not-officer";
    private static final int LONGEST = 100;

    static BroadcastMoved done(BroadcastAction action, Access by, UUID broadcast) {
        return new BroadcastMoved(action, by, broadcast, Optional.empty(), Optional.empty());
    }

    static BroadcastMoved accounted(Access by, UUID broadcast, BroadcastChannel channel, int people) {
        return new BroadcastMoved(
                BroadcastAction.BROADCAST_ACCOUNTED,
                by,
                broadcast,
                Optional.of(channel.code() + ":" + people),
                Optional.empty());
    }

    static BroadcastMoved refused(BroadcastAction attempt, Access by, UUID broadcast) {
        return new BroadcastMoved(attempt, by, broadcast, Optional.empty(), Optional.of(NOT_OFFICER));
    }

    /**
     * Ended on one channel: {@code mail:167-of-171/maybe-twice:1/address-refused:3}, so many of whom, those who may
     * have been told twice since somebody's word was lost, and the others by kind.
     */
    static BroadcastMoved ended(UUID broadcast, ChannelTally tally) {
        String reached = tally.channel().code() + ":" + tally.reached() + "-of-" + tally.concerned()
                + (tally.maybeTwice() > 0 ? "/maybe-twice:" + tally.maybeTwice() : "");
        String failures = tally.givenUp().entrySet().stream()
                .map(kind -> "/" + kind.getKey() + ":" + kind.getValue())
                .collect(Collectors.joining());
        String counts = reached + failures;
        return new BroadcastMoved(
                BroadcastAction.BROADCAST_ENDED,
                Access.job(SendBroadcasts.NAME),
                broadcast,
                Optional.of(counts.length() <= LONGEST ? counts : reached + "/several:" + tally.unreached()),
                Optional.empty());
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(action, by).as(StaffRole.PRIVACY_OFFICER).ref("broadcast", broadcast);
        counts.ifPresent(numbers -> fact.object("reached", numbers));
        refused.ifPresent(fact::refused);
        return fact;
    }
}
