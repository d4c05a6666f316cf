package org.memberaccounts.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The form in which two spellings of one name or text are the same: without regard to upper and lower case, width,
 * compatibility ideographs and unseen characters (NFKC_Casefold, Unicode Standard section 5.18.4), one space between
 * words. Only for comparing: it may be another name than the one that somebody typed, and is never shown.
 */
public final class SameText {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SameText() {}

    public static String of(String text) {
        return SPACES.matcher(FOLDING.normalize(text)).replaceAll(" ").strip();
    }
}
