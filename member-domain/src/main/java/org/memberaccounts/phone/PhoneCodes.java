package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.keys.Fingerprinter;

/**
 * The codes of proofs: HMAC-SHA-256 of person and proof under a key of the vault, cut to six digits, as one-time
 * passwords are (RFC 4226). So a text that is sent twice has the same code, and there is nothing to keep.
 */
@ApplicationScoped
class PhoneCodes {
    private static final BigInteger CODES = BigInteger.TEN.pow(PhoneCode.LENGTH);

    private final Fingerprinter fingerprinter;

    @Inject
    PhoneCodes(Fingerprinter fingerprinter) {
        this.fingerprinter = fingerprinter;
    }

    PhoneCode of(PersonId person, UUID proof) {
        byte[] hash = fingerprinter.of("phone-code", octets(person.value()), octets(proof));
        return new PhoneCode(
                String.format(Locale.ROOT, "%0" + PhoneCode.LENGTH + "d", new BigInteger(1, hash).mod(CODES)));
    }

    boolean isRight(PersonId person, UUID proof, PhoneCode typed) {
        return MessageDigest.isEqual(digits(of(person, proof)), digits(typed));
    }

    private static byte[] digits(PhoneCode code) {
        return code.digits().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] octets(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
