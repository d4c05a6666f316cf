package org.memberaccounts.wording;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that an installation speaks.
 *
 * @param all at least one; the first is for people who want none of them
 */
public record Languages(List<Locale> all) {
    public Languages {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no language");
        }
    }

    /**
     * Returns the first of the wanted languages that is spoken (RFC 9110 section 12.5.4), or the first of all languages
     * when none is.
     *
     * @param wanted the best first
     */
    public Locale firstOf(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(all.getFirst());
    }

    /** Returns the best language for people who want this one, or the first of all languages when none is. */
    public Locale of(Locale wanted) {
        return find(wanted).orElse(all.getFirst());
    }

    /**
     * Returns the best language for people who want this one: the language itself, a less exact one (RFC 4647 section
     * 3.4), or another kind of the same.
     */
    public Optional<Locale> find(Locale wanted) {
        return Optional.ofNullable(Locale.lookup(List.of(new Locale.LanguageRange(wanted.toLanguageTag())), all))
                .or(() -> all.stream()
                        .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                        .findFirst());
    }
}
