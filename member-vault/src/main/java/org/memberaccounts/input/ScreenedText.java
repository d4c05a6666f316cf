package org.memberaccounts.input;

import java.util.Objects;

/**
 * A text that may be kept: it has nothing that we never take, it is in NFC, its lines end in a line feed, and it has no
 * more letters than its screening let through. Only {@link Screening} makes one, so no text that somebody typed or
 * another system sent can reach a desk unscreened.
 */
public final class ScreenedText {
    private final String text;
    private final int longest;

    ScreenedText(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** Returns the words; never print them. */
    public String value() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Returns this text, for a desk that keeps no longer ones.
     *
     * @param kept in code points
     * @throws IllegalArgumentException if it was screened for longer ones: then the screening was given the wrong
     *     length
     */
    public ScreenedText atMost(int kept) {
        if (longest > kept) {
            throw new IllegalArgumentException(
                    "Screened for " + longest + " letters where no more than " + kept + " are kept.");
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScreenedText another && text.equals(another.text) && longest == another.longest;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, longest);
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "ScreenedText[redacted]";
    }
}
