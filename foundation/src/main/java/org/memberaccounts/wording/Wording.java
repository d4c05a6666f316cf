package org.memberaccounts.wording;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of a feature in one language, or in English where that language is missing, whatever the server's own
 * locale.
 */
public record Wording(ResourceBundle sentences, Locale language) {
    /**
     * Opens the bundle beside a class.
     *
     * @param bundle its name, without package and language
     */
    public static Wording beside(Class<?> feature, String bundle, Locale language) {
        return new Wording(
                ResourceBundle.getBundle(
                        feature.getPackageName() + "." + bundle, language, feature.getClassLoader(), new Languages()),
                language);
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** Returns a sentence as the bundle has it. */
    public String sentence(String key) {
        return sentences.getString(key);
    }

    /** Returns a sentence with values put in; the bundle then has {@link MessageFormat} patterns. */
    public String say(String key, Object... values) {
        return new MessageFormat(sentence(key), language).format(values);
    }

    /** Uses Simplified Chinese for every kind of Chinese that has no file. */
    private static final class Languages extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            List<Locale> candidates = super.getCandidateLocales(baseName, locale);
            if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                    || candidates.contains(Locale.SIMPLIFIED_CHINESE)) {
                return candidates;
            }
            var withSimplified = new ArrayList<>(candidates);
            withSimplified.add(withSimplified.size() - 1, Locale.SIMPLIFIED_CHINESE);
            return withSimplified;
        }

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
