package org.memberaccounts.vault.store;

import java.util.Objects;

/** A text that we wrote ourselves, such as a notice or a code: nobody typed it, so nobody has to look through it. */
public record OwnWords(String words) {
    public OwnWords {
        Objects.requireNonNull(words);
    }

    /** Hides the text. */
    @Override
    public String toString() {
        return "OwnWords[redacted]";
    }
}
