package org.memberaccounts.input;

import java.util.Objects;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;

/**
 * A value of one attribute that may be kept: screened, right for the attribute's type, and in the form in which it is
 * kept. Only this package makes one.
 */
public final class CheckedValue {
    private final AttributeId attribute;
    private final String value;
    private final String normalised;

    /** A value of which there is one form only. */
    CheckedValue(AttributeId attribute, String normalised) {
        this(attribute, normalised, normalised);
    }

    /**
     * A value that is kept as it was typed.
     *
     * @param normalised the same for all spellings
     */
    CheckedValue(AttributeId attribute, String value, String normalised) {
        this.attribute = Objects.requireNonNull(attribute);
        this.value = Objects.requireNonNull(value);
        this.normalised = Objects.requireNonNull(normalised);
    }

    /** Returns the address that a person signs in with, as it was verified. */
    public static CheckedValue of(EmailAddress address) {
        return new CheckedValue(AttributeId.EMAIL, address.normalised());
    }

    public AttributeId attribute() {
        return attribute;
    }

    /** Returns the value as it is kept and given out; never print it. */
    public String value() {
        return value;
    }

    /** Returns the form in which values are compared and searched for; never print it, and never show it instead. */
    public String normalised() {
        return normalised;
    }

    /** The same value of the same attribute, letter by letter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedValue another
                && attribute.equals(another.attribute)
                && value.equals(another.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attribute, value);
    }

    /** Never shows the value. */
    @Override
    public String toString() {
        return "CheckedValue[" + attribute + ", redacted]";
    }
}
