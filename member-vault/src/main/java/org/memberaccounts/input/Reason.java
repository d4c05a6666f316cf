package org.memberaccounts.input;

import java.util.Locale;
import org.memberaccounts.wording.Wording;

/**
 * A reason why something typed was not accepted. Each has a code that programs may rely on, and a sentence in every
 * language that says what to do; neither ever holds what was typed.
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
    /** No letter in it, or markup. */
    NOT_A_NAME("not-a-name"),
    NOT_A_CHOICE("not-a-choice"),
    NOT_A_DATE("not-a-date"),
    DATE_IN_FUTURE("date-in-future"),
    DATE_TOO_EARLY("date-too-early"),
    /** Born too late to join without a guardian (MIN-1). */
    UNDER_AGE("under-age"),
    NOT_A_PHONE_NUMBER("not-a-phone-number"),
    NOT_AN_EMAIL_ADDRESS("not-an-email-address"),
    NOT_YES_OR_NO("not-yes-or-no"),
    /** Another address than the one that was verified at sign-up. */
    EMAIL_NOT_YOURS("email-not-yours");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Returns its code: stable, lower case, with hyphens. */
    public String code() {
        return code;
    }

    /** Tells whether what was typed may not even be shown again: payment data and secrets. */
    public boolean mustNotBeKept() {
        return this == PAYMENT_CARD || this == BANK_ACCOUNT || this == PASSWORD || this == ONE_TIME_CODE;
    }

    /** Returns the sentence that says what to do, in this language, or in English where we have no other. */
    public String sentence(Locale language) {
        return wording(language).sentence(code);
    }

    /**
     * Returns the sentence about one field.
     *
     * @param longest the most letters that it holds
     */
    public String sentence(Locale language, int longest) {
        return this == TOO_LONG ? wording(language).say("too-long.than", longest) : sentence(language);
    }

    private static Wording wording(Locale language) {
        return Wording.beside(Reason.class, "Reasons", language);
    }
}
