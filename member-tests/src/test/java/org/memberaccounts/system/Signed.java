package org.memberaccounts.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Checks the documents that we sign with somebody else's implementation: jose4j. */
final class Signed {
    private Signed() {}

    /** Tells whether the JWS beside this member signs it, by the key that it names. */
    static boolean verifies(JsonObject signed, String name, JsonObject keys) throws JoseException {
        JsonWebSignature jws = jws(signed.getString("jws"), keys);
        return jws.verifySignature() && json(jws.getPayload()).equals(signed.getJsonObject(name));
    }

    /** Tells whether this JWS, in compact form, is signed by one of these keys. */
    static boolean verifies(String compact, JsonObject keys) throws JoseException {
        return jws(compact, keys).verifySignature();
    }

    private static JsonWebSignature jws(String compact, JsonObject keys) throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(
                new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
        jws.setCompactSerialization(compact);
        jws.setKey(new VerificationJwkSelector()
                .select(jws, new JsonWebKeySet(keys.toString()).getJsonWebKeys())
                .getKey());
        return jws;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
