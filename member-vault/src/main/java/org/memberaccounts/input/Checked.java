package org.memberaccounts.input;

import java.util.Objects;

/** The result of checking a value for an attribute. */
public sealed interface Checked {
    /**
     * The value is right.
     *
     * @param doubtful whether it is of a kind that nobody knows, and yet may be right: a person who types it is asked
     *     once to look again
     */
    record Accepted(CheckedValue value, boolean doubtful) implements Checked {
        public Accepted {
            Objects.requireNonNull(value);
        }

        Accepted(CheckedValue value) {
            this(value, false);
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
