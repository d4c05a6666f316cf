package org.memberaccounts.person;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.text.Unseen;

/**
 * An email address: the local part as its owner writes it, and the ASCII form of the domain.
 *
 * <p>The one rule, for our pages, the API and everybody who keeps addresses for us:
 *
 * <ol>
 *   <li>Full-width characters (U+FF01 to U+FF5E) are the plain ones, {@code 。} and {@code ｡} are a dot, {@code ﹫} is an
 *       {@code @}; the apostrophes and hyphens of word processors are {@code '} and {@code -}.
 *   <li>Spaces around the address, and what nobody sees in it, are dropped ({@link Unseen}); so are a name before it,
 *       angle brackets and other signs around it, {@code mailto:}, and stops at its end ({@link PastedAddress}).
 *   <li>The last {@code @} parts it.
 *   <li>The local part is in NFC and a dot-atom (RFC 5322 section 3.2.3) with letters, marks and digits of every script
 *       (RFC 6531), the signs that stand within words of some, and the joiners that their letters need; at most 64
 *       octets. A quoted one is refused.
 *   <li>The domain is brought into its ASCII form by IDNA 2008 (UTS 46, non-transitional, STD3, bidi and context
 *       rules): at most 253 octets, two labels or more, the last not a number. An IP literal is refused.
 *   <li>All of it has at most 254 octets (RFC 5321 section 4.5.3.1).
 *   <li>Addresses are compared, kept, searched for and handed to others in lower case ({@link #normalised}). Mail
 *       servers may tell upper from lower case before the @; none that people use does, and Keycloak does not.
 * </ol>
 */
public record EmailAddress(String value) {
    private static final int MAX_LOCAL_OCTETS = 64;
    private static final int MAX_OCTETS = 254;

    /** After plain letters come those that IDNA 2008 takes within words, and the joiners. */
    private static final String ATEXT =
            "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~" + "\u00B7\u05F3\u05F4\u0F0B\u30FB\u200C\u200D-]+";

    private static final Pattern LOCAL = Pattern.compile(ATEXT + "(?:\\." + ATEXT + ")*");

    public EmailAddress {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not an email address");
        }
    }

    /** Reads an address as typed or pasted; empty when mail could not reach it. */
    public static Optional<EmailAddress> parse(String typed) {
        String address = PastedAddress.in(typed);
        int at = address.lastIndexOf('@');
        return DomainName.ascii(address.substring(at + 1))
                .map(domain -> local(address, at) + '@' + domain)
                .filter(EmailAddress::wellFormed)
                .map(EmailAddress::new);
    }

    private static String local(String address, int at) {
        return Normalizer.normalize(Unseen.dropFromWords(address.substring(0, Math.max(at, 0))), Normalizer.Form.NFC);
    }

    /** Returns the one form in which addresses are kept, compared, searched for and handed to others. */
    public String normalised() {
        return Normalizer.normalize(value.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /**
     * Returns the same address with the domain in its own script, as others may have kept it before they knew the ASCII
     * form; it is the normalised one for most.
     */
    public String inItsScript() {
        return normalised().substring(0, normalised().lastIndexOf('@') + 1) + DomainName.inItsScript(domain());
    }

    /** Returns the address as people read it: the domain in its script, where it can't be taken for another one. */
    public String shown() {
        return value.substring(0, value.lastIndexOf('@') + 1) + DomainName.shown(domain());
    }

    /** Returns the domain, in ASCII. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static boolean wellFormed(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && octets(address) <= MAX_OCTETS
                && octets(address.substring(0, at)) <= MAX_LOCAL_OCTETS
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DomainName.ascii(address.substring(at + 1))
                        .filter(address.substring(at + 1)::equals)
                        .isPresent();
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Never shows the address. */
    @Override
    public String toString() {
        return "EmailAddress[redacted]";
    }
}
