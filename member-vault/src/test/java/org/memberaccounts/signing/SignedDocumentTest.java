package org.memberaccounts.signing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignedDocumentTest {
    private static final JsonObject STATEMENT =
            Json.createObjectBuilder().add("number", "2026-0001").build();

    private final KeyPair pair = pair();
    private final PublicKey key = published(pair);

    @Test
    void holdsIfTheKeySignedWhatIsToBeRead() throws GeneralSecurityException {
        SignedDocument document = new SignedDocument("certificate", STATEMENT, jws(STATEMENT));
        assertTrue(key.verifies(document.signed(), document.signature()));
        assertTrue(document.saysWhatIsSigned());
    }

    @Test
    void aStatementThatWasChangedIsNotTheSignedOne() throws GeneralSecurityException {
        JsonObject other = Json.createObjectBuilder().add("number", "2026-0002").build();
        assertFalse(new SignedDocument("certificate", other, jws(STATEMENT)).saysWhatIsSigned());
    }

    @Test
    void anotherKeyOrAnotherSignatureDoesNotHold() throws GeneralSecurityException {
        SignedDocument document = new SignedDocument("certificate", STATEMENT, jws(STATEMENT));
        assertFalse(published(pair()).verifies(document.signed(), document.signature()));
        byte[] changed = document.signature();
        changed[0] ^= 1;
        assertFalse(key.verifies(document.signed(), changed));
        assertFalse(key.verifies(document.signed(), new byte[3]), "too short to be one");
    }

    private String jws(JsonObject statement) throws GeneralSecurityException {
        String signed =
                base64url("{\"alg\":\"EdDSA\",\"kid\":\"" + key.id() + "\"}") + "." + base64url(statement.toString());
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + PublicKey.base64url(signature.sign());
    }

    private static String base64url(String text) {
        return PublicKey.base64url(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static PublicKey published(KeyPair of) {
        byte[] encoded = of.getPublic().getEncoded();
        return new PublicKey(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length), Instant.EPOCH);
    }
}
