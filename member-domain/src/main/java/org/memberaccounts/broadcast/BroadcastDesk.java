package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.trail.Recorded;

/** The desk for notices to everybody: features begin them, officers pause and stop them, and account for the rest. */
@ApplicationScoped
public class BroadcastDesk {
    /** The longest account, in letters. */
    public static final int LONGEST_REASON = 1_000;

    /** The outcome of an officer's act. */
    public enum Result {
        DONE,
        /** There is no such notice. */
        UNKNOWN,
        /** It is over, or nobody is left to account for. */
        NOTHING_TO_DO,
        /** Others are left to account for than the officer has seen. */
        SHOWN_NO_LONGER,
        /** Only privacy officers act here; the attempt is on record. */
        NOT_ALLOWED
    }

    private final Broadcasts broadcasts;
    private final ToldPeople told;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    BroadcastDesk(
            Broadcasts broadcasts, ToldPeople told, Identifiers identifiers, Clock clock, Event<Recorded> recorded) {
        this.broadcasts = broadcasts;
        this.told = told;
        this.identifiers = identifiers;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * Begins to tell everybody on a channel, once this transaction commits. Everybody is who is a member now. Further
     * channels for the same occasion and kind go along with the first.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(Access by, Occasion occasion, BroadcastChannel channel) {
        begin(by, occasion, channel, Optional.empty());
    }

    /** Stops what is told under this kind, and begins to tell this to everybody whom it has reached on the channel. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Access by, BroadcastKind kind, Occasion occasion, BroadcastChannel channel) {
        broadcasts.lock(occasion.id(), kind).ifPresent(first -> {
            if (!first.state().isOver()) {
                first.become(BroadcastState.STOPPED, clock.instant());
                recorded.fire(BroadcastMoved.done(BroadcastAction.BROADCAST_STOPPED, by, first.id()));
            }
            begin(by, occasion, channel, Optional.of(first.id()));
        });
    }

    private void begin(Access by, Occasion occasion, BroadcastChannel channel, Optional<UUID> follows) {
        Broadcast broadcast = broadcasts.find(occasion.id(), occasion.kind()).orElseGet(() -> {
            Broadcast begun = new Broadcast(identifiers.next(), occasion, follows, clock.instant());
            broadcasts.add(begun);
            recorded.fire(BroadcastMoved.done(BroadcastAction.BROADCAST_BEGUN, by, begun.id()));
            return begun;
        });
        broadcasts.add(new Lane(broadcast.id(), channel));
    }

    /**
     * Tells whether everybody was handed over on a channel or given up, and whoever was given up is accounted for.
     * Nobody who comes later changes that.
     */
    public boolean isComplete(UUID occasion, BroadcastKind kind, BroadcastChannel channel) {
        return broadcasts
                .find(occasion, kind)
                .filter(broadcast -> broadcasts
                        .lane(broadcast.id(), channel)
                        .filter(Lane::isThrough)
                        .isPresent())
                .filter(broadcast -> !told.isUnaccounted(broadcast.id(), channel))
                .isPresent();
    }

    /** Has nobody else told for now. */
    @Transactional
    public Result pause(Access by, UUID id) {
        return move(
                by, id, BroadcastAction.BROADCAST_PAUSED, EnumSet.of(BroadcastState.RUNNING), BroadcastState.PAUSED);
    }

    /** Goes on after a pause. */
    @Transactional
    public Result resume(Access by, UUID id) {
        return move(
                by, id, BroadcastAction.BROADCAST_RESUMED, EnumSet.of(BroadcastState.PAUSED), BroadcastState.RUNNING);
    }

    /** Has nobody else told, for good; what waits to leave is taken back. */
    @Transactional
    public Result stop(Access by, UUID id) {
        Set<BroadcastState> going = EnumSet.of(BroadcastState.RUNNING, BroadcastState.PAUSED);
        return move(by, id, BroadcastAction.BROADCAST_STOPPED, going, BroadcastState.STOPPED);
    }

    private Result move(Access by, UUID id, BroadcastAction action, Set<BroadcastState> from, BroadcastState to) {
        if (officer(by).isEmpty()) {
            recorded.fire(BroadcastMoved.refused(action, by, id));
            return Result.NOT_ALLOWED;
        }
        Optional<Broadcast> broadcast = broadcasts.lock(id);
        if (broadcast.isEmpty()) {
            return Result.UNKNOWN;
        }
        if (!from.contains(broadcast.get().state())) {
            return Result.NOTHING_TO_DO;
        }
        broadcast.get().become(to, clock.instant());
        recorded.fire(BroadcastMoved.done(action, by, id));
        return Result.DONE;
    }

    /**
     * Accounts, in an officer's words, for those who were given up on a channel and whom the officer has seen. Whoever
     * was given up since then has to be accounted for anew.
     *
     * @param shown as {@link BroadcastReview#unaccounted} returned it
     * @param reason why they can't be told, and what was done; it names nobody
     */
    @Transactional
    public Result account(Access by, UUID id, BroadcastChannel channel, Unaccounted shown, ScreenedText reason) {
        Optional<Integer> officer = officer(by);
        if (officer.isEmpty()) {
            recorded.fire(BroadcastMoved.refused(BroadcastAction.BROADCAST_ACCOUNTED, by, id));
            return Result.NOT_ALLOWED;
        }
        if (broadcasts.lock(id).isEmpty()) {
            return Result.UNKNOWN;
        }
        Unaccounted left = told.unaccounted(id, channel, shown.upTo());
        if (left.people() == 0 || !left.equals(shown)) {
            return left.people() == 0 ? Result.NOTHING_TO_DO : Result.SHOWN_NO_LONGER;
        }
        int people = Math.toIntExact(left.people());
        UUID account = identifiers.next();
        String words = reason.atMost(LONGEST_REASON).value();
        broadcasts.add(
                new Account(account, id, new AccountedFor(channel, officer.get(), words, people, clock.instant())));
        told.account(account, id, channel, left.upTo());
        recorded.fire(BroadcastMoved.accounted(by, id, channel, people));
        return Result.DONE;
    }

    static Optional<Integer> officer(Access by) {
        return by.actor() instanceof Actor.Staff staff && staff.has(StaffRole.PRIVACY_OFFICER)
                ? Optional.of(staff.number())
                : Optional.empty();
    }
}
