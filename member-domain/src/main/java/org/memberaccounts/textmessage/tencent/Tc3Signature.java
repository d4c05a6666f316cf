package org.memberaccounts.textmessage.tencent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.memberaccounts.settings.Secret;

/** The signature of a POST to an API of Tencent Cloud (TC3-HMAC-SHA256): the header {@code Authorization}. */
final class Tc3Signature {
    static final String CONTENT_TYPE = "application/json; charset=utf-8";

    private static final String ALGORITHM = "TC3-HMAC-SHA256";
    private static final String SIGNED = "content-type;host";
    private static final String REQUEST = "tc3_request";

    private final String secretId;
    private final Secret secretKey;
    private final String service;

    Tc3Signature(String secretId, Secret secretKey, String service) {
        this.secretId = secretId;
        this.secretKey = secretKey;
        this.service = service;
    }

    String of(String host, String body, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        String scope = day + "/" + service + "/" + REQUEST;
        String request = String.join(
                "\n", "POST", "/", "", "content-type:" + CONTENT_TYPE, "host:" + host, "", SIGNED, sha256(body));
        String toSign = String.join("\n", ALGORITHM, Long.toString(moment.getEpochSecond()), scope, sha256(request));
        byte[] key = bytes("TC3" + secretKey.value());
        for (String part : new String[] {day.toString(), service, REQUEST}) {
            key = hmac(key, part);
        }
        return ALGORITHM + " Credential=" + secretId + "/" + scope + ", SignedHeaders=" + SIGNED + ", Signature="
                + HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
