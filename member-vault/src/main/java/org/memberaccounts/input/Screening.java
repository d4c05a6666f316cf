package org.memberaccounts.input;

import java.text.Normalizer;
import java.util.Optional;
import org.memberaccounts.text.Unseen;

/**
 * Checks every text first of all, whoever typed it and wherever it is to go (PAY-1, SEC-2). The checks come in this
 * order: broken characters, control characters, length, payment cards, bank accounts, passwords, one-time codes. Every
 * script, emoji and combining mark is welcome.
 */
public final class Screening {
    /** The most code points that one letter can be typed as and still be one in NFC (Unicode Standard Annex 15). */
    private static final int MOST_CODE_POINTS_A_LETTER = 4;

    private static final Phrases PASSWORDS = Phrases.of("passwords.txt", "keys.txt");
    private static final Phrases ONE_TIME_CODES = Phrases.of("one-time-codes.txt");

    private Screening() {}

    /**
     * Screens a text of one line.
     *
     * @param limit in code points, after NFC
     */
    public static Screened line(String typed, int limit) {
        return screen(typed, limit, false);
    }

    /**
     * Screens a text of several lines, in which tabs and line ends are allowed.
     *
     * @param limit in code points, after NFC
     */
    public static Screened lines(String typed, int limit) {
        return screen(typed.replace("\r\n", "\n").replace('\r', '\n'), limit, true);
    }

    private static Screened screen(String typed, int limit, boolean severalLines) {
        if (hasLoneSurrogate(typed)) {
            return new Screened.Stopped(Reason.NOT_WELL_FORMED);
        }
        String seen = Unseen.dropIdle(typed);
        if (seen.codePoints().anyMatch(c -> isControl(c) && !(severalLines && isLayout(c)))) {
            return new Screened.Stopped(Reason.CONTROL_CHARACTER);
        }
        // checked before normalising, which is slow on endless runs of combining marks
        if (seen.codePointCount(0, seen.length()) > (long) limit * MOST_CODE_POINTS_A_LETTER) {
            return new Screened.Stopped(Reason.TOO_LONG);
        }
        String text = Normalizer.normalize(seen, Normalizer.Form.NFC);
        if (text.codePointCount(0, text.length()) > limit) {
            return new Screened.Stopped(Reason.TOO_LONG);
        }
        return neverTaken(text)
                .<Screened>map(Screened.Stopped::new)
                .orElseGet(() -> new Screened.Clean(new ScreenedText(text, limit)));
    }

    /** Finds what members must not hand over and we must not keep. */
    private static Optional<Reason> neverTaken(String text) {
        String plain = Undisguised.of(text);
        if (PaymentCards.in(plain)) {
            return Optional.of(Reason.LOOKS_LIKE_PAYMENT_CARD);
        }
        if (BankAccounts.in(plain)) {
            return Optional.of(Reason.LOOKS_LIKE_BANK_ACCOUNT);
        }
        if (PASSWORDS.in(plain)) {
            return Optional.of(Reason.LOOKS_LIKE_PASSWORD);
        }
        return Undisguised.hasDigits(plain, 1) && ONE_TIME_CODES.in(plain)
                ? Optional.of(Reason.LOOKS_LIKE_ONE_TIME_CODE)
                : Optional.empty();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Tells whether a character is a control character or a noncharacter (no XML may carry them). */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isLayout(int c) {
        return c == '\t' || c == '\n' || c == 0x2028 || c == 0x2029;
    }
}
