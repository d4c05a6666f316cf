package org.memberaccounts.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Variables that are named like settings and are none, most likely misspelt. */
record UnknownNames(Set<String> known) {
    private static final String PREFIX = "MEMBER_ACCOUNTS_";
    /** The most letters by which a misspelt name differs from the one that is meant. */
    private static final int SLIPS = 3;

    /** Returns a sentence for each of these variables. */
    Stream<String> among(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .map(name -> name + " is set, and no setting of the server is called that."
                        + nearest(name).map(meant -> " Is " + meant + " meant?").orElse(""));
    }

    private Optional<String> nearest(String name) {
        return known.stream()
                .filter(other -> slips(name, other) <= SLIPS)
                .min(Comparator.<String>comparingInt(other -> slips(name, other))
                        .thenComparing(other -> other));
    }

    /** Counts the letters to insert, delete or replace (Levenshtein). */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
