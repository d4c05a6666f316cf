package org.memberaccounts.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The form in which two spellings of one name or text are the same: without regard to upper and lower case, width,
 * compatibility ideographs and unseen characters (NFKC_Casefold, Unicode Standard section 5.18.4), one space between
 * words, and one apostrophe, hyphen and middle dot of the many that keyboards and word processors put. Only for
 * comparing: it may be another name than the one that somebody typed, and is never shown.
 */
public final class SameText {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The apostrophe and what is typed or printed for it; in some languages it is a letter. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("[`\u00B4\u02B9-\u02BD\u02C8\u2018\u2019\u201B\u2032\u05F3\uA78C\uFF07\uFF40]");

    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212\u02D7\u2043]");
    private static final Pattern DOTS = Pattern.compile("[\u30FB\u2022\u2027\u2219\u22C5\u318D\u0387\uFF65]");

    private SameText() {}

    public static String of(String text) {
        return SPACES.matcher(FOLDING.normalize(oneSign(text))).replaceAll(" ").strip();
    }

    /** Some of them fall apart into a space and a mark when folded. */
    private static String oneSign(String text) {
        String apostrophes = APOSTROPHES.matcher(text).replaceAll("'");
        String hyphens = HYPHENS.matcher(apostrophes).replaceAll("-");
        return DOTS.matcher(hyphens).replaceAll("\u00B7");
    }
}
