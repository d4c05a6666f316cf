package org.memberaccounts.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something typed was not taken. Each has a code that programs may rely on, and a sentence in every language that says what to do;
 * neither ever holds what was typed.
 */
public enum Reason {
    /** Half a character: a lone surrogate. */
    NOT_WELL_FORMED("not-well-formed"),
    /** A control character, or one that turns the direction of what follows. */
    CONTROL_CHARACTER("control-character"),
    TOO_LONG("too-long"),
    /** A card number, or a card's security code (PAY-1). */
    PAYMENT_CARD("looks-like-payment-card"),
    /** An IBAN (PAY-1). */
    BANK_ACCOUNT("looks-like-bank-account"),
    /** A password or PIN (PAY-1, SEC-2). */
    PASSWORD("looks-like-password"),
    /** A verification code (SEC-2). */
    ONE_TIME_CODE("looks-like-one-time-code"),
    REQUIRED("required"),
    NOT_A_CHOICE("not-a-choice"),
    NOT_A_DATE("not-a-date"),
    DATE_IN_FUTURE("date-in-future"),
    DATE_TOO_EARLY("date-too-early"),
    /** Born too lately to join without a guardian (MIN-1). */
    UNDER_AGE("under-age"),
    NOT_A_PHONE_NUMBER("not-a-phone-number"),
    NOT_AN_EMAIL_ADDRESS("not-an-email-address"),
    NOT_YES_OR_NO("not-yes-or-no");

    private static final String SENTENCES = "org.memberaccounts.input.Reasons";

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Stable, lower case, with hyphens. */
    public String code() {
        return code;
    }

    /** Whether what was typed may not even be shown again: payment data and secrets. */
    public boolean mustNotBeKept() {
        return this == PAYMENT_CARD || this == BANK_ACCOUNT || this == PASSWORD || this == ONE_TIME_CODE;
    }

    /** What to do about it, in this language; in English where we have no other. */
    public String sentence(Locale language) {
        return ResourceBundle.getBundle(SENTENCES, language, Reason.class.getClassLoader(), new Languages()).getString(code);
    }

    /** English where a language is missing, whatever the server's own; Simplified Chinese for every kind of Chinese without a file. */
    private static final class Languages extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            List<Locale> candidates = super.getCandidateLocales(baseName, locale);
            if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage()) || candidates.contains(Locale.SIMPLIFIED_CHINESE)) {
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
