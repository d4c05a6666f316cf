package org.memberaccounts.operation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://members.example", "HTTPS://members.example:8443"})
    void knowsThatPeopleComeOverTls(String origin) {
        assertTrue(PublicAddress.isSecure(origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://https.example"})
    void knowsThatPeopleComeWithoutTls(String origin) {
        assertFalse(PublicAddress.isSecure(origin));
    }

    @Test
    void withoutASettingThereIsNoTls() {
        assertFalse(PublicAddress.isSecure());
    }
}
