package org.memberaccounts.version;

import java.util.Comparator;
import java.util.Optional;

/** The number of a version, from 1; later versions have higher ones. */
public record VersionNumber(int value) implements Comparable<VersionNumber> {
    private static final int HIGHEST = 99_999;

    public VersionNumber {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException("A version's number is from 1 to " + HIGHEST + ".");
        }
    }

    /** Finds the number that a text is: digits without a zero before them. Any text may be given. */
    public static Optional<VersionNumber> find(String text) {
        return text != null && text.matches("[1-9][0-9]{0,4}")
                ? Optional.of(new VersionNumber(Integer.parseInt(text)))
                : Optional.empty();
    }

    @Override
    public int compareTo(VersionNumber other) {
        return Comparator.comparingInt(VersionNumber::value).compare(this, other);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
