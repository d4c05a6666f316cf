package org.memberaccounts.input;

import java.util.Objects;

/** The result of checking a value for an attribute. */
public sealed interface Checked {
    /** The value is right. */
    record Accepted(CheckedValue value) implements Checked {
        public Accepted {
            Objects.requireNonNull(value);
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
