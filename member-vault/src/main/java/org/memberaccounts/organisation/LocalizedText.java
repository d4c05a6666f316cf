package org.memberaccounts.organisation;

import java.util.Locale;

/** A text in every language that we speak. */
public record LocalizedText(String english, String simplifiedChinese) {
    /** The text in this language; in English where there is no other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? simplifiedChinese : english;
    }
}
