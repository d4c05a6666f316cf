package org.memberaccounts.input;

import java.util.Objects;

/** The result of looking at a text. */
public sealed interface Screened {
    /** The text may be kept; it is in NFC, its lines end in a line feed. */
    record Clean(String text) implements Screened {
        public Clean {
            Objects.requireNonNull(text);
        }

        /** Never shows the text. */
        @Override
        public String toString() {
            return "Clean[redacted]";
        }
    }

    /** The text may not be kept; this answer no longer has it. */
    record Stopped(Reason reason) implements Screened {
        public Stopped {
            Objects.requireNonNull(reason);
        }
    }
}
