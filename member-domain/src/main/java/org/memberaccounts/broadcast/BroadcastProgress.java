package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.trail.Recorded;

/** The progress of broadcasts, for the job that works on them. */
@ApplicationScoped
class BroadcastProgress {
    /** While as many wait on a channel as this, nobody else is handed over: a mail server is away, say. */
    static final int MOST_WAITING = 100;

    private final Broadcasts broadcasts;
    private final ToldPeople told;
    private final Tallies tallies;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    BroadcastProgress(Broadcasts broadcasts, ToldPeople told, Tallies tallies, Clock clock, Event<Recorded> recorded) {
        this.broadcasts = broadcasts;
        this.told = told;
        this.tallies = tallies;
        this.clock = clock;
        this.recorded = recorded;
    }

    @Transactional
    List<UUID> open() {
        return broadcasts.open();
    }

    /** Finds what comes next; also keeps that a channel is through, once nobody waits on it any more. */
    @Transactional
    NextTurn next(UUID id, BroadcastChannel channel) {
        Broadcast broadcast = broadcasts.find(id).orElseThrow();
        Optional<Lane> lane = broadcasts.lane(id, channel).filter(one -> !one.isThrough());
        if (lane.isEmpty()) {
            return new NextTurn.Nothing();
        }
        lane.filter(Lane::isInHand).ifPresent(one -> diedInTheMiddle(id, one));
        return switch (broadcast.state()) {
            case PAUSED, ENDED -> new NextTurn.Nothing();
            case STOPPED -> {
                List<Told> waiting = told.waiting(id, channel, TellChunk.CHUNK);
                yield waiting.isEmpty() ? new NextTurn.Nothing() : new NextTurn.Clear(waiting);
            }
            case RUNNING -> running(broadcast, lane.get());
        };
    }

    /** This step alone hands chunks over: one in hand was left so. The one being sent then is sent once more. */
    private void diedInTheMiddle(UUID id, Lane lane) {
        broadcasts.countLost(id, lane.channel());
        lane.inHand(false);
    }

    private NextTurn running(Broadcast broadcast, Lane lane) {
        int waiting = told.waiting(broadcast.id(), lane.channel(), MOST_WAITING).size();
        if (lane.hasEverybody() && waiting == 0) {
            lane.through(clock.instant());
        }
        return lane.hasEverybody() || waiting == MOST_WAITING || waitsForFirst(broadcast, lane.channel())
                ? new NextTurn.Nothing()
                : new NextTurn.Tell(broadcast);
    }

    /** Tells whether it isn't known yet whom the one before reached: somebody still waits for that. */
    private boolean waitsForFirst(Broadcast broadcast, BroadcastChannel channel) {
        return broadcast
                .follows()
                .filter(first -> broadcasts.find(first).orElseThrow().state() == BroadcastState.RUNNING
                        || !told.waiting(first, channel, 1).isEmpty())
                .isPresent();
    }

    /** Keeps that nobody is left who was not handed over on a channel. */
    @Transactional
    void everybody(UUID id, BroadcastChannel channel) {
        broadcasts
                .lock(id)
                .filter(one -> one.state() == BroadcastState.RUNNING)
                .ifPresent(one -> broadcasts.lane(id, channel).orElseThrow().everybody(clock.instant()));
    }

    /** Ends a broadcast that is through on every channel, with its counts on record. */
    @Transactional
    void end(UUID id) {
        Instant now = clock.instant();
        broadcasts
                .lock(id)
                .filter(one -> one.state() == BroadcastState.RUNNING)
                .filter(one -> broadcasts.lanes(id).stream().allMatch(Lane::isThrough))
                .ifPresent(one -> {
                    one.become(BroadcastState.ENDED, now);
                    tallies.of(one).forEach(tally -> recorded.fire(BroadcastMoved.ended(id, tally)));
                });
    }
}
