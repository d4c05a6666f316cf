package org.memberaccounts.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;

/**
 * An invented person.
 *
 * @param number tells them apart, from 0
 * @param values the answers they give, normalised, without the email address
 */
record SamplePerson(int number, Locale language, EmailAddress email, Map<AttributeId, String> values) {
    SamplePerson {
        values = Map.copyOf(values);
    }

    /** Returns the answers with the email address. */
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
