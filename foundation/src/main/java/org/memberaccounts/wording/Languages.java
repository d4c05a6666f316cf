package org.memberaccounts.wording;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/** The languages in which we speak to people. */
public final class Languages {
    private Languages() {}

    /**
     * Returns the first of the wanted languages that we speak (RFC 9110 section 12.5.4), or English when we speak none
     * of them.
     *
     * @param wanted the best first
     */
    public static Locale firstOf(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .map(Languages::ours)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> ours(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
