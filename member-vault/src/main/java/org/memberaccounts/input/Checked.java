package org.memberaccounts.input;

import java.util.Objects;

/** The result of checking a value for an attribute. */
public sealed interface Checked {
    /**
     * The value is right.
     *
     * @param normalised the form in which it is kept and searched for
     */
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

    /** Nothing was given, and the attribute is optional. */
    record Absent() implements Checked {}

    /** The value is wrong; the reason says what to do. */
    record Rejected(Reason reason) implements Checked {
        public Rejected {
            Objects.requireNonNull(reason);
        }
    }
}
