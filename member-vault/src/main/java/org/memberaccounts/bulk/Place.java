package org.memberaccounts.bulk;

import java.util.Optional;

/**
 * The place that a run has come to, as its job's data: the job's instance, then the bookmark of the last person.
 *
 * @param bookmark empty before the first chunk
 */
record Place(String instance, Optional<String> bookmark) {
    private static final String BETWEEN = " ";

    static Place of(String data) {
        String[] parts = data.split(BETWEEN, 2);
        return new Place(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }

    String data() {
        return bookmark.map(mark -> instance + BETWEEN + mark).orElse(instance);
    }

    Place at(String mark) {
        return new Place(instance, Optional.of(mark));
    }
}
