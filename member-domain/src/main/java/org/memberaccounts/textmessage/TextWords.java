package org.memberaccounts.textmessage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text message: whole, and as the parameters of a template that says the same. They are not too long,
 * and have no address and no link in them.
 *
 * @param parameters in the order of the template's places; short, and none of them personal
 */
public record TextWords(String text, List<String> parameters) {
    /** Four parts in Chinese, and seven hundred letters in English: more is a letter. */
    private static final int LONGEST = 268;

    private static final Pattern ADDRESS = Pattern.compile("@|://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

    public TextWords {
        parameters = List.copyOf(parameters);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A text message has 1 to " + LONGEST + " characters.");
        }
        if (ADDRESS.matcher(text).find()) {
            throw new IllegalArgumentException("A text message has no address and no link in it.");
        }
    }

    /** Hides the words: a code may be among them. */
    @Override
    public String toString() {
        return "TextWords[redacted]";
    }
}
