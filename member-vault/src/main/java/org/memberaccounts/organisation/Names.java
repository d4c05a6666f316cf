package org.memberaccounts.organisation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memberaccounts.wording.Wording;

/** The ways in which a language puts names into a sentence, and one after the other. */
public record Names(Locale language) {
    /** A first letter that is large only since it is the first. */
    private static final Pattern CAPITALISED =
            Pattern.compile("^\\p{Lu}(?=\\p{Ll}*\\b)", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Returns a name as it stands inside of a sentence: in English "Birth date" begins with a small letter there,
     * "WeChat" and "ID number" don't.
     */
    public String within(LocalizedText name) {
        String text = name.in(language);
        return words().sentence("pattern.within").equals("small")
                ? CAPITALISED.matcher(text).replaceFirst(first -> first.group().toLowerCase(language))
                : text;
    }

    /** Returns names one after the other. */
    public String listed(Stream<String> names) {
        return words().joined("pattern.names", names);
    }

    /** Returns names one after the other, the last one after an "and". */
    public String listedInSentence(List<String> names) {
        return names.size() < 2
                ? listed(names.stream())
                : words().say("names.last", listed(names.subList(0, names.size() - 1).stream()), names.getLast());
    }

    /** Returns parts that may have commas in them, one after the other. */
    public String listedApart(Stream<String> parts) {
        return words().joined("pattern.parts", parts);
    }

    private Wording words() {
        return Wording.beside(Names.class, "Names", language);
    }
}
