package org.memberaccounts.notice;

import java.util.List;
import java.util.Optional;

/**
 * A mail that leads somewhere, in words only: as text it has the short address on a line of its own, as a page a
 * button.
 *
 * @param before paragraphs before the button
 * @param way where the button leads
 * @param after paragraphs after it
 */
public record Letter(String subject, List<String> before, Optional<Way> way, List<String> after) {
    /** A button: its words, and the address that it leads to. */
    public record Way(String words, String address) {}

    public Letter {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Hides the text. */
    @Override
    public String toString() {
        return "Letter[redacted]";
    }
}
