package org.memberaccounts.input;

import java.util.Objects;

/** What came of checking a value for an attribute. */
public sealed interface Checked {
    /** The value is right; this is the form it is kept and looked for in. */
    record Accepted(String normalised) implements Checked {
        public Accepted {
            Objects.requireNonNull(normalised);
        }

        /** Never shows the value. */
        @Override
        public String toString() {
            return "Accepted[redacted]";
        }
    }

    /** Nothing was given, and nothing has to be. */
    record Absent() implements Checked {}

    /** The value is wrong; the reason says what to do. */
    record Rejected(Reason reason) implements Checked {
        public Rejected {
            Objects.requireNonNull(reason);
        }
    }
}
