package org.memberaccounts.input;

import java.util.Objects;

/** What came of looking at a text. */
public sealed interface Screened {
    /** Nothing stands against the text; it is in NFC, lines end in a line feed. */
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

    /** The text may not be kept. The answer does not have it any more. */
    record Stopped(Reason reason) implements Screened {
        public Stopped {
            Objects.requireNonNull(reason);
        }
    }
}
