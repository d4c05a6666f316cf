package org.memberaccounts.version;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The times at which versions take force, one after the other. */
record Timeline(List<Force> forces) {
    Timeline {
        forces = forces.stream().sorted(Comparator.comparing(Force::from)).toList();
        if (forces.isEmpty()) {
            throw new IllegalArgumentException("At every time some version is in force.");
        }
    }

    /** Returns the version in force at a time; before the first one took force, it is the first one. */
    VersionNumber at(Instant time) {
        return forces.reversed().stream()
                .filter(force -> !force.from().isAfter(time))
                .findFirst()
                .orElseGet(forces::getFirst)
                .version();
    }
}
