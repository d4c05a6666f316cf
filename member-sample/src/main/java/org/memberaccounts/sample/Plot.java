package org.memberaccounts.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happens in the story, collected while it is told. */
final class Plot {
    private final List<Happening> happenings = new ArrayList<>();

    void at(Instant when, Happening.Act act) {
        happenings.add(new Happening(when, act));
    }

    /** By time; what happens at the same time stays in the order it was told. */
    List<Happening> inOrder() {
        return happenings.stream().sorted(Comparator.comparing(Happening::at)).toList();
    }
}
