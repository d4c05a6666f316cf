package org.memberaccounts.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;

/**
 * Somebody invented.
 *
 * @param number tells them apart, from 0
 * @param values what they fill in, normalised, the address left out
 */
record SamplePerson(int number, Locale language, EmailAddress email, Map<AttributeId, String> values) {
    SamplePerson {
        values = Map.copyOf(values);
    }

    /** The values, and the address with them. */
    Map<AttributeId, String> everything() {
        Map<AttributeId, String> everything = new HashMap<>(values);
        everything.put(AttributeId.EMAIL, email.normalised());
        return everything;
    }

    @Override
    public String toString() {
        return "SamplePerson[" + number + "]";
    }
}
