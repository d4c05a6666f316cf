package org.memberaccounts.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All events of the story, collected while it is told. */
final class Plot {
    private final List<Happening> happenings = new ArrayList<>();

    void at(Instant when, Happening.Act act) {
        happenings.add(new Happening(when, act));
    }

    /** Returns the events by time; those at the same time stay in the order in which they were told. */
    List<Happening> inOrder() {
        return happenings.stream().sorted(Comparator.comparing(Happening::at)).toList();
    }
}
