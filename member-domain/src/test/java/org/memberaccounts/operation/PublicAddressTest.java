package org.memberaccounts.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://members.example", "HTTPS://members.example:8443"})
    void knowsThatPeopleComeOverTls(String origin) {
        assertTrue(read(origin).isSecure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://https.example"})
    void knowsThatPeopleComeWithoutTls(String origin) {
        assertFalse(read(origin).isSecure());
        assertEquals(origin + "/policy", read(origin).of("/policy"));
    }

    @Test
    void withoutASettingThereIsNoTls() {
        assertFalse(Variables.of(Map.of()).read(PublicAddress.class).isSecure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://members.example/", "https://members.example/accounts", "https://members.example?a"})
    void endsWithTheHost(String origin) {
        assertEquals(
                "MEMBER_ACCOUNTS_PUBLIC_URL goes on behind the host. Set it to the address that people type, without a"
                        + " slash at the end.",
                assertThrows(WrongSettings.class, () -> read(origin)).getMessage());
    }

    private static PublicAddress read(String origin) {
        return Variables.of(Map.of("MEMBER_ACCOUNTS_PUBLIC_URL", origin)).read(PublicAddress.class);
    }
}
