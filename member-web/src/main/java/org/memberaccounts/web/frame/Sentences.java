package org.memberaccounts.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A feature's texts in one language, with values put in. */
public record Sentences(ResourceBundle texts, Locale locale) {
    /** The texts of the feature that this class belongs to. */
    public static Sentences of(Class<?> feature, Locale locale) {
        return new Sentences(
                ResourceBundle.getBundle(feature.getPackageName() + ".Texts", locale, feature.getClassLoader()),
                locale);
    }

    /**
     * A text without values is shown as it stands; in one with values an apostrophe is written twice, as
     * {@link MessageFormat} wants it.
     */
    public String say(String key, Object... values) {
        return values.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), locale).format(values);
    }

    public boolean knows(String key) {
        return texts.containsKey(key);
    }
}
