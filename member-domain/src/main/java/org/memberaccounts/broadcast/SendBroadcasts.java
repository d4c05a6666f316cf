package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.memberaccounts.jobs.LeftUndone;
import org.memberaccounts.jobs.OneByOne;
import org.memberaccounts.jobs.RecurringStep;

/**
 * Works on notices to everybody: a chunk on each channel in turn, with a pause after each turn in which the database
 * and the mail server are everybody else's. It uses one thread, on one node.
 */
@ApplicationScoped
public class SendBroadcasts implements RecurringStep {
    /** The name of this step in the log. */
    public static final String NAME = "send-broadcasts";

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TURNS = Duration.ofMillis(50);

    private final BroadcastProgress progress;
    private final TellChunk chunks;
    private final Instance<Way> ways;

    @Inject
    SendBroadcasts(BroadcastProgress progress, TellChunk chunks, @Any Instance<Way> ways) {
        this.progress = progress;
        this.chunks = chunks;
        this.ways = ways;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        OneByOne.all(progress.open(), this::work);
    }

    /** Goes on until there is nothing to do for now. One channel that fails keeps no other from going on. */
    private void work(UUID broadcast) {
        List<Way> failed = new ArrayList<>();
        // the inbox first: a mail is the same notice as the entry there
        List<Way> moving =
                ways.stream().sorted(Comparator.comparing(Way::channel)).toList();
        while (!moving.isEmpty()) {
            List<Way> moved = new ArrayList<>();
            failed.addAll(OneByOne.each(moving, way -> {
                if (turn(broadcast, way)) {
                    moved.add(way);
                }
            }));
            moving = moved;
            LockSupport.parkNanos(BETWEEN_TURNS.toNanos());
        }
        progress.end(broadcast);
        LeftUndone.unlessNone(failed.size());
    }

    /** Takes a turn on a channel; returns false when there is nothing more to do on it for now. */
    private boolean turn(UUID broadcast, Way way) {
        return switch (progress.next(broadcast, way.channel())) {
            case NextTurn.Nothing nothing -> false;
            case NextTurn.Clear clear -> {
                clear.waiting()
                        .forEach(one -> way.takeBack(one.person(), one.notice().orElseThrow()));
                yield false;
            }
            case NextTurn.Tell tell when !way.mayTell(tell.broadcast()) -> false;
            case NextTurn.Tell tell -> {
                if (!chunks.tell(tell.broadcast(), way)) {
                    progress.everybody(broadcast, way.channel());
                }
                yield true;
            }
        };
    }
}
