package org.memberaccounts.input;

import java.util.Objects;

/** The result of looking at a text. */
public sealed interface Screened {
    /** The text may be kept. */
    record Clean(ScreenedText text) implements Screened {
        public Clean {
            Objects.requireNonNull(text);
        }
    }

    /** The text may not be kept; this answer no longer has it. */
    record Stopped(Reason reason) implements Screened {
        public Stopped {
            Objects.requireNonNull(reason);
        }
    }
}
