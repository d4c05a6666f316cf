package org.memberaccounts.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picture of one request's way, drawn from the definition: its past, its present, and what lies ahead.
 *
 * @param stops all of the way; for a request that has left the way, only those it was at
 */
public record Picture(List<Stop> stops) {
    /** The looks of a stop. */
    public enum Look {
        DONE,
        NOW,
        NEXT
    }

    /**
     * One stop.
     *
     * @param reached the time at which the request came there; empty where it hasn't
     * @param isHere whether the request is there
     * @param branches the acts possible there that lead off the way
     */
    public record Stop(State state, Look look, Optional<Instant> reached, boolean isHere, List<Act> branches) {}

    public Picture {
        stops = List.copyOf(stops);
    }

    /** Draws the picture of this request. */
    public static Picture of(RequestFile file) {
        List<Stop> stops = new ArrayList<>();
        boolean aside = file.state().aside();
        for (State state : file.workflow().way()) {
            if (!aside || file.cameTo(state).isPresent()) {
                stops.add(stop(file, state));
            }
        }
        if (aside) {
            stops.add(stop(file, file.state()));
        }
        return new Picture(stops);
    }

    private static Stop stop(RequestFile file, State state) {
        Optional<Instant> reached = file.cameTo(state);
        boolean here = state.equals(file.state());
        Look look = here && file.isOpen() ? Look.NOW : reached.isPresent() ? Look.DONE : Look.NEXT;
        List<Act> branches = look == Look.DONE
                ? List.of()
                : file.workflow().branches(state).stream()
                        .map(Transition::act)
                        .distinct()
                        .toList();
        return new Stop(state, look, reached, here, branches);
    }
}
