package org.memberaccounts.person;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address: the local part as its owner writes it, the domain in lower case, both in NFC. At most 64 octets
 * before the @ and 254 in all (RFC 5321 section 4.5.3.1); letters of any script on both sides (RFC 6531); no quoted
 * local parts, no address literals.
 */
public record EmailAddress(String value) {
    private static final int MAX_LOCAL_OCTETS = 64;
    private static final int MAX_OCTETS = 254;
    private static final int MAX_DOMAIN_OCTETS = 253;

    /** The characters of a dot-atom (RFC 5322 section 3.2.3), with the letters, marks and digits of every script. */
    private static final String ATEXT = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";

    private static final Pattern LOCAL = Pattern.compile(ATEXT + "(?:\\." + ATEXT + ")*");
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

    public EmailAddress {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not an email address");
        }
    }

    /** Reads an address as typed, with any spaces around it; empty when mail could not reach it. */
    public static Optional<EmailAddress> parse(String typed) {
        String address = tidy(typed);
        return wellFormed(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    /**
     * Returns the form in which addresses are compared: all lower case, a domain's labels in their own script. Mail
     * servers may tell upper from lower case before the @; none that people use does, and Keycloak does not.
     */
    public String normalised() {
        int at = value.lastIndexOf('@');
        String address = value.substring(0, at + 1) + IDN.toUnicode(value.substring(at + 1), IDN.ALLOW_UNASSIGNED);
        return Normalizer.normalize(address.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static String tidy(String typed) {
        String address = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean wellFormed(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && octets(address) <= MAX_OCTETS
                && octets(address.substring(0, at)) <= MAX_LOCAL_OCTETS
                && LOCAL.matcher(address.substring(0, at)).matches()
                && resolvable(address.substring(at + 1));
    }

    /** Tells whether the name system could know the domain (RFC 1035 limits, after RFC 3490). */
    private static boolean resolvable(String domain) {
        if (!DOMAIN.matcher(domain).matches() || !Normalizer.isNormalized(domain, Normalizer.Form.NFKC)) {
            return false;
        }
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES)
                            .length()
                    <= MAX_DOMAIN_OCTETS;
        } catch (IllegalArgumentException noSuchName) {
            return false;
        }
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
