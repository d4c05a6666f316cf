package org.memberaccounts.textmessage.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.memberaccounts.settings.Secret;

/** The signature is the one of the gateway's documentation, for the request that stands there. */
class Tc3SignatureTest {
    @Test
    void signsTheDocumentedRequestAsDocumented() {
        String body =
                "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}";
        assertEquals(
                "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request,"
                        + " SignedHeaders=content-type;host,"
                        + " Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
                new Tc3Signature(
                                "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                new Secret("Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"),
                                "cvm")
                        .of("cvm.tencentcloudapi.com", body, Instant.ofEpochSecond(1_551_113_065)));
    }
}
