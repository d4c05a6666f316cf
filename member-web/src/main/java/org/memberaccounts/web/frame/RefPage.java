package org.memberaccounts.web.frame;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The page on which people find a thing that entries of the log belong to, such as a case of theirs. The package that
 * has the page produces it as a bean, with the text {@code ref.} and the kind among its own.
 *
 * @param feature a class of that package
 * @param kind the kind of thing, as entries have it
 * @param address returns the address for a thing's id
 */
public record RefPage(Class<?> feature, String kind, UnaryOperator<String> address) {
    /** Returns what such a thing is called. */
    public String text(Locale language) {
        return Sentences.of(feature, language).say("ref." + kind);
    }
}
