package org.memberaccounts.person;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memberaccounts.text.Unseen;

/**
 * The domain of an email address by IDNA 2008, as UTS 46 processes it without the transitional mappings: ß stays a
 * letter of its own, and leads to nobody else's domain. Its one form is the ASCII form, {@code xn--…}.
 */
final class DomainName {
    private static final int MAX_OCTETS = 253;
    private static final IDNA PROCESSING = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Some registries have given out names such as {@code ab--c}; they mean nothing but themselves. */
    private static final Set<IDNA.Error> NO_OBSTACLE = EnumSet.of(IDNA.Error.HYPHEN_3_4);

    /** At least two labels, the last of which is no number: not an IP address. */
    private static final Pattern SEVERAL_LABELS = Pattern.compile("(?:[a-z0-9-]+\\.)+(?![0-9]+$)[a-z0-9-]+");

    /**
     * Stops, dashes, quotation marks and operators, which UTS 46 would let into a name and IDNA 2008 doesn't; the signs
     * within words of some languages are none (RFC 5892 sections 2.6 and 2.7). Other symbols have been given out.
     */
    private static final Pattern NO_PART_OF_A_NAME =
            Pattern.compile("[\\p{P}\\p{Sm}\\p{Sc}&&[^.\\-\u00B7\u0375\u05F3\u05F4\u0F0B\u30FB]]");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** Lets through what one script, or scripts that are used together, can write in everyday letters. */
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL
                    | SpoofChecker.CHAR_LIMIT
                    | SpoofChecker.INVISIBLE
                    | SpoofChecker.MIXED_NUMBERS
                    | SpoofChecker.HIDDEN_OVERLAY)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .setAllowedChars(SpoofChecker.RECOMMENDED)
            .build();

    private DomainName() {}

    /** Returns the ASCII form of a domain as somebody typed it; empty when the name system can't know it. */
    static Optional<String> ascii(String typed) {
        String domain = typed.codePoints()
                .filter(c -> isJoiner(c) || !Unseen.is(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return processed(domain).or(() -> processed(Unseen.drop(domain)));
    }

    /** In Persian and Sinhala, among others, a joiner within a word makes it another domain. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static Optional<String> processed(String domain) {
        var info = new IDNA.Info();
        var ascii = new StringBuilder();
        PROCESSING.nameToASCII(domain, ascii, info);
        if (ascii.length() > 0 && ascii.charAt(ascii.length() - 1) == '.') {
            ascii.setLength(ascii.length() - 1);
        }
        boolean known = NO_OBSTACLE.containsAll(info.getErrors())
                && ascii.length() <= MAX_OCTETS
                && SEVERAL_LABELS.matcher(ascii).matches()
                && !NO_PART_OF_A_NAME.matcher(inItsScript(ascii.toString())).find();
        return known ? Optional.of(ascii.toString()) : Optional.empty();
    }

    /** Returns a domain with every label in its own script. */
    static String inItsScript(String ascii) {
        return Arrays.stream(ascii.split("\\.")).map(DomainName::unicode).collect(Collectors.joining("."));
    }

    private static String unicode(String label) {
        return PROCESSING
                .labelToUnicode(label, new StringBuilder(), new IDNA.Info())
                .toString();
    }

    /** Returns a domain as people read it: each label in its script, unless it could be taken for another one. */
    static String shown(String ascii) {
        return Arrays.stream(ascii.split("\\.")).map(DomainName::shownLabel).collect(Collectors.joining("."));
    }

    private static String shownLabel(String label) {
        String unicode = unicode(label);
        boolean misleading = SCRIPTS.failsChecks(unicode)
                || ASCII.matcher(SCRIPTS.getSkeleton(unicode)).matches();
        return ASCII.matcher(unicode).matches() || misleading ? label : unicode;
    }
}
