package org.memberaccounts.sample;

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

    @Override
    public String toString() {
        return "SamplePerson[" + number + "]";
    }
}
