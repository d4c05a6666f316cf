package org.memberaccounts.organisation;

import java.util.List;

/** The countries in which data is stored, and those whose law applies to it, as receipts name them. */
public record Territory(List<Country> storage, List<Country> jurisdictions) {
    static Territory read(Section section) {
        Territory territory = new Territory(countries(section, "storage"), countries(section, "jurisdictions"));
        section.done();
        return territory;
    }

    private static List<Country> countries(Section section, String key) {
        try {
            List<Country> countries =
                    section.texts(key).stream().map(Country::new).toList();
            if (!countries.isEmpty()) {
                return countries;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw section.error(key, "must list at least one country by its two letters, such as CN");
    }
}
