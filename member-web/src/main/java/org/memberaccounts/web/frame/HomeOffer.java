package org.memberaccounts.web.frame;

import java.util.Locale;

/**
 * A line of "What you can do" on a person's own page. The feature produces it as a bean, with the text {@code offer.}
 * and the name among its own, and a sentence on it with {@code .what} behind.
 *
 * @param feature a class of the feature's package
 * @param place the place in the list, the lowest first
 */
public record HomeOffer(Class<?> feature, int place, String name, String address) {
    String text(Locale language) {
        return Sentences.of(feature, language).say("offer." + name);
    }

    String sentence(Locale language) {
        return Sentences.of(feature, language).say("offer." + name + ".what");
    }
}
