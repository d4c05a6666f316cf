package org.memberaccounts.input;

import java.util.Objects;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;

/**
 * A value of one attribute that may be kept: screened, right for the attribute's type, and in the one form in which it
 * is kept and searched for. Only this package makes one.
 */
public final class CheckedValue {
    private final AttributeId attribute;
    private final String normalised;

    CheckedValue(AttributeId attribute, String normalised) {
        this.attribute = Objects.requireNonNull(attribute);
        this.normalised = Objects.requireNonNull(normalised);
    }

    /** Returns the address that a person signs in with, as it was verified. */
    public static CheckedValue of(EmailAddress address) {
        return new CheckedValue(AttributeId.EMAIL, address.normalised());
    }

    public AttributeId attribute() {
        return attribute;
    }

    /** Returns the value; never print it. */
    public String normalised() {
        return normalised;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedValue another
                && attribute.equals(another.attribute)
                && normalised.equals(another.normalised);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attribute, normalised);
    }

    /** Never shows the value. */
    @Override
    public String toString() {
        return "CheckedValue[" + attribute + ", redacted]";
    }
}
