package org.memberaccounts.input;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Pattern;

/**
 * The form in which a text is searched for payment data and secrets: as {@link PlainForm}, also without what HTML puts
 * between digits, with numerals as digits, with Chinese words in simplified characters and in one piece, and with the
 * names of secrets put right where they are mistyped. Used for recognising only, never kept.
 */
final class Undisguised {
    /** The first of the Chinese characters and their radicals. */
    private static final int FIRST_CHINESE = 0x2E80;

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    /** The characters that it changes. */
    private static final UnicodeSet TRADITIONAL = traditional();

    /** A Chinese character that is no numeral; blanks between numerals are those between groups. */
    private static final String HAN = "[\\p{IsHan}&&[^" + Numerals.CHINESE + "]]";

    private static final Pattern BLANK_IN_CHINESE = Pattern.compile("(?=[\\p{Zs}\\t])(?:(?<=" + HAN
            + ")[\\p{Zs}\\t]{1,2}(?=\\p{IsHan})|(?<=\\p{IsHan})[\\p{Zs}\\t]{1,2}(?=" + HAN + "))");

    private Undisguised() {}

    private static UnicodeSet traditional() {
        var changed = new UnicodeSet();
        SIMPLIFIED.getSourceSet().forEach(c -> {
            if (!SIMPLIFIED.transliterate(c).equals(c)) {
                changed.add(c);
            }
        });
        return changed.freeze();
    }

    /** Tells whether a text in this form has so many digits, without which the costlier searches are idle. */
    static boolean hasDigits(String plain, int fewest) {
        return plain.chars().filter(c -> c >= '0' && c <= '9').limit(fewest).count() == fewest;
    }

    static String of(String text) {
        String plain = PlainForm.of(Entities.decoded(text));
        return Misspelt.corrected(Numerals.toDigits(hasChinese(plain) ? inOnePiece(simplified(plain)) : plain));
    }

    private static boolean hasChinese(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_CHINESE);
    }

    private static String simplified(String text) {
        // the word for accounts is written in two ways
        return (TRADITIONAL.containsNone(text) ? text : SIMPLIFIED.transliterate(text)).replace('帐', '账');
    }

    private static String inOnePiece(String text) {
        return BLANK_IN_CHINESE.matcher(text).replaceAll("");
    }
}
