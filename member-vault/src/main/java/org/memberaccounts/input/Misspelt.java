package org.memberaccounts.input;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Corrects the words that say that a secret follows, where they are mistyped: two letters are swapped, one is missing
 * or one is there twice, but for the first. Other words stay as they are, "passwords" and "passport" too.
 */
final class Misspelt {
    private static final List<String> WORDS = List.of(
            "password",
            "passcode",
            "passphrase",
            "security",
            "verification",
            "authenticator",
            "authentication",
            "confirmation",
            "recovery",
            "backup",
            "payment",
            "account",
            "banking",
            "credit",
            "number",
            "secret",
            "answer",
            "login",
            "token",
            "signature",
            "whatsapp");

    private static final int FEWEST_LETTERS = 5;
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9@._-])[A-Za-z]{" + FEWEST_LETTERS + ",15}(?![A-Za-z0-9@_-])");

    private Misspelt() {}

    static String corrected(String text) {
        return WORD.matcher(text).replaceAll(word -> meant(word.group()));
    }

    private static String meant(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> !small.equals(word) && isSlip(small, word))
                .findFirst()
                .orElse(typed);
    }

    private static boolean isSlip(String typed, String word) {
        int at = 0;
        while (at < typed.length() && at < word.length() && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        if (at == 0) {
            return false;
        }
        return switch (typed.length() - word.length()) {
            case 0 -> isSwapped(typed, word, at);
            case -1 -> word.length() > FEWEST_LETTERS && typed.substring(at).equals(word.substring(at + 1));
            case 1 ->
                typed.charAt(at) == typed.charAt(at - 1)
                        && typed.substring(at + 1).equals(word.substring(at));
            default -> false;
        };
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && typed.substring(at + 2).equals(word.substring(at + 2));
    }
}
