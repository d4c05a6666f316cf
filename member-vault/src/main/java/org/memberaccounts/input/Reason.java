package org.memberaccounts.input;

import java.util.Locale;
import org.memberaccounts.code.Coded;
import org.memberaccounts.wording.Wording;

/**
 * A reason why something typed was not accepted. Each has a code that programs may rely on, and a sentence in every
 * language that says what to do; neither ever holds what was typed.
 */
public enum Reason implements Coded {
    /** Half a character: a lone surrogate. */
    NOT_WELL_FORMED,
    /** A control character, or one that turns the direction of what follows. */
    CONTROL_CHARACTER,
    TOO_LONG,
    /** A card number, or a card's security code (PAY-1). */
    LOOKS_LIKE_PAYMENT_CARD,
    /** An IBAN (PAY-1). */
    LOOKS_LIKE_BANK_ACCOUNT,
    /** A password or PIN, a secret key, a recovery code, or the answer to a security question (PAY-1, SEC-2). */
    LOOKS_LIKE_PASSWORD,
    /** A verification code (SEC-2). */
    LOOKS_LIKE_ONE_TIME_CODE,
    REQUIRED,
    /** No letter in it, or markup. */
    NOT_A_NAME,
    NOT_A_CHOICE,
    NOT_A_DATE,
    DATE_IN_FUTURE,
    DATE_TOO_EARLY,
    /** Born too late to join without a guardian (MIN-1). */
    UNDER_AGE,
    NOT_A_PHONE_NUMBER,
    NOT_AN_EMAIL_ADDRESS,
    NOT_YES_OR_NO,
    /** No reference of a document, or one that may be somebody's name or number. */
    NOT_A_REFERENCE,
    /** Another address than the one that was verified at sign-up. */
    EMAIL_NOT_YOURS;

    /** Tells whether what was typed may not even be shown again: payment data and secrets. */
    public boolean mustNotBeKept() {
        return this == LOOKS_LIKE_PAYMENT_CARD
                || this == LOOKS_LIKE_BANK_ACCOUNT
                || this == LOOKS_LIKE_PASSWORD
                || this == LOOKS_LIKE_ONE_TIME_CODE;
    }

    /** Returns the sentence that says what to do, in this language, or in English where we have no other. */
    public String sentence(Locale language) {
        return wording(language).sentence(code());
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
