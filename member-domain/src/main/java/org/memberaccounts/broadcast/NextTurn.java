package org.memberaccounts.broadcast;

import java.util.List;

/** The next thing to do on a channel of a broadcast. */
sealed interface NextTurn {
    /** The next chunk. */
    record Tell(Broadcast broadcast) implements NextTurn {}

    /** Some who still wait, though it was stopped. */
    record Clear(List<Told> waiting) implements NextTurn {}

    /** Nothing for now: it isn't on this channel, it is through or paused, or many still wait. */
    record Nothing() implements NextTurn {}
}
