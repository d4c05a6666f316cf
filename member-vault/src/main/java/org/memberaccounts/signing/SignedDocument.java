package org.memberaccounts.signing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A document as it is handed out: JSON with two members, the statement under its name, to be read, and {@code jws}, the
 * same statement signed (RFC 7515, compact form). The payload of the JWS is what counts.
 *
 * @param name the member that the statement stands under, such as {@code receipt}
 */
public record SignedDocument(String name, JsonObject statement, String jws) {
    private static final String JWS = "jws";

    /** Reads the document back from its text. */
    public static SignedDocument read(String name, String text) {
        JsonObject document = json(text);
        return new SignedDocument(name, document.getJsonObject(name), document.getString(JWS));
    }

    /** Returns the id of the key that signed it: the {@code kid} of the JWS. */
    public String keyId() {
        String header = jws.substring(0, jws.indexOf('.'));
        return json(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .getString("kid");
    }

    /** Returns what the signature is over: header and payload as they stand in the JWS. */
    byte[] signed() {
        return jws.substring(0, jws.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] signature() {
        return Base64.getUrlDecoder().decode(jws.substring(jws.lastIndexOf('.') + 1));
    }

    /** Tells whether the statement to be read is the one that was signed. */
    boolean saysWhatIsSigned() {
        String payload = jws.substring(jws.indexOf('.') + 1, jws.lastIndexOf('.'));
        return json(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .equals(statement);
    }

    /** Returns the text that is kept and handed out. */
    public String text() {
        return Json.createObjectBuilder()
                .add(name, statement)
                .add(JWS, jws)
                .build()
                .toString();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
