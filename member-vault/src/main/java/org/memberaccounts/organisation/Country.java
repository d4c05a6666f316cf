package org.memberaccounts.organisation;

import java.util.Locale;
import java.util.Set;

/** A country by its two letters, ISO 3166-1 alpha-2. */
public record Country(String code) {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("There is no country by these letters.");
        }
    }

    /** Returns its name in this language. */
    public String in(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    @Override
    public String toString() {
        return code;
    }
}
