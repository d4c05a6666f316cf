package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memberaccounts.settings.Variables;
import org.memberaccounts.settings.WrongSettings;

class KeycloakRealmTest {
    @Test
    void aPolicyNamesKeycloakByItsOrigin() {
        assertEquals(
                "https://id.example:8443",
                read("https://id.example:8443/auth/realms/m").origin());
    }

    @Test
    void whatIsNoRealmIsRefusedWithWhatToDo() {
        assertEquals(
                "MEMBER_ACCOUNTS_OIDC_URL is not the address of a realm. Set it to a realm's address such as"
                        + " https://id.example/realms/member-accounts.",
                assertThrows(WrongSettings.class, () -> read("https://id.example"))
                        .getMessage());
    }

    private static KeycloakRealm read(String address) {
        return Variables.of(Map.of("MEMBER_ACCOUNTS_OIDC_URL", address)).read(KeycloakRealm.class);
    }
}
