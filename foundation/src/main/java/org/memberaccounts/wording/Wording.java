package org.memberaccounts.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Sentences of a feature in one language, or in English where that language is missing, whatever the server's own
 * locale.
 */
public record Wording(ResourceBundle sentences, Locale language) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * Opens the bundle beside a class.
     *
     * @param bundle its name, without package and language
     */
    public static Wording beside(Class<?> feature, String bundle, Locale language) {
        return new Wording(
                ResourceBundle.getBundle(
                        feature.getPackageName() + "." + bundle, language, feature.getClassLoader(), NO_FALLBACK),
                language);
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** Returns a sentence as the bundle has it. */
    public String sentence(String key) {
        return sentences.getString(key);
    }

    /** Returns parts put together two by two, as a sentence of two values says; empty when there are none. */
    public String joined(String key, Stream<String> parts) {
        return parts.reduce((before, next) -> say(key, before, next)).orElse("");
    }

    /** Returns a sentence with values put in; the bundle then has {@link MessageFormat} patterns. */
    public String say(String key, Object... values) {
        return new MessageFormat(sentence(key), language).format(values);
    }
}
