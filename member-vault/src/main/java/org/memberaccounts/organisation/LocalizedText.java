package org.memberaccounts.organisation;

import java.util.Locale;

/** A text in every language that we speak. */
public record LocalizedText(String english, String simplifiedChinese) {
    /** Returns the text in this language, or in English where there is no other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? simplifiedChinese : english;
    }
}
