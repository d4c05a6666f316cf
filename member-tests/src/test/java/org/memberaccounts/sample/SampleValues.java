package org.memberaccounts.sample;

import java.util.List;

/** The personal values of the sample's people, for tests that search for them. */
public record SampleValues(String name, String phone, String email) {
    /** Returns everybody's values. */
    public static List<SampleValues> all() {
        return Story.people(Loader.SEED).stream()
                .map(person -> new SampleValues(
                        person.values().get(Purposes.NAME),
                        person.values().get(Purposes.PHONE),
                        person.email().normalised()))
                .toList();
    }
}
