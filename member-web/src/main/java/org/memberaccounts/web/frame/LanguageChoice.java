package org.memberaccounts.web.frame;

import java.util.List;
import java.util.Locale;
import org.memberaccounts.wording.Languages;

/**
 * A language that a page can be had in.
 *
 * @param tag for the choice and the lang attribute
 * @param name as the language calls itself
 */
public record LanguageChoice(String tag, String name) {
    /** All but the one that the page is in. */
    static List<LanguageChoice> besides(Locale language, Languages languages) {
        return languages.all().stream()
                .filter(other -> !other.equals(language))
                .map(other -> new LanguageChoice(
                        other.toLanguageTag(),
                        Sentences.of(LanguageChoice.class, other).say("language")))
                .toList();
    }
}
