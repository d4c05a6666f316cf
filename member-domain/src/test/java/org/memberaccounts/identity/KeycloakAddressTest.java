package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8180/realms/member-accounts", "http://127.0.0.1:8180/realms/member-accounts/"})
    void findsTheAdminApiBesideTheRealm(String issuer) {
        KeycloakAddress address = KeycloakAddress.of(URI.create(issuer));
        assertEquals(
                "http://127.0.0.1:8180/admin/realms/member-accounts/users/1",
                address.admin("/users/1").toString());
        assertEquals(
                "http://127.0.0.1:8180/realms/member-accounts/protocol/openid-connect/token",
                address.token().toString());
    }

    @Test
    void keepsAPathBeforeTheRealm() {
        assertEquals(
                "https://id.example.org/auth/admin/realms/m/roles",
                KeycloakAddress.of(URI.create("https://id.example.org/auth/realms/m"))
                        .admin("/roles")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://127.0.0.1:8180",
                "http://127.0.0.1:8180/realms/",
                "ftp://host/realms/m",
                "http://host/realms/m/account"
            })
    void refusesWhatIsNoRealm(String issuer) {
        assertThrows(IllegalArgumentException.class, () -> KeycloakAddress.of(URI.create(issuer)));
    }
}
