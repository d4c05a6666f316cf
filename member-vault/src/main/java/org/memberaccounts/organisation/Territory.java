package org.memberaccounts.organisation;

import java.util.Locale;
import java.util.Set;

/**
 * The countries in which data is stored, and those whose law applies to it, as receipts name them.
 *
 * @param storage ISO 3166-1 alpha-2 codes
 * @param jurisdictions the same
 */
public record Territory(Set<String> storage, Set<String> jurisdictions) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static Territory read(Section section) {
        Territory territory = new Territory(countries(section, "storage"), countries(section, "jurisdictions"));
        section.done();
        return territory;
    }

    private static Set<String> countries(Section section, String key) {
        Set<String> countries = section.texts(key);
        if (countries.isEmpty() || !COUNTRIES.containsAll(countries)) {
            throw section.error(key, "must list at least one country by its two letters, such as CN");
        }
        return countries;
    }
}
