package org.memberaccounts.identity;

import java.net.URI;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.settings.WrongSettings;

/** The realm at Keycloak in which people sign in. The server itself reads it too, in {@code oidc.json}. */
@Settings
public record KeycloakRealm(
        @Setting(
                name = "MEMBER_ACCOUNTS_OIDC_URL",
                about = "the realm at Keycloak, such as `https://id.example/realms/member-accounts`",
                otherwise = "http://127.0.0.1:8180/realms/member-accounts",
                to = KeycloakRealm.REALM)
        URI address) {
    static final String REALM = "a realm's address such as https://id.example/realms/member-accounts";

    public KeycloakRealm {
        if (!KeycloakAddress.is(address)) {
            throw new WrongSettings("MEMBER_ACCOUNTS_OIDC_URL is not the address of a realm. Set it to " + REALM + ".");
        }
    }

    /** Returns the origin of Keycloak, as a browser's security policy names it. */
    public String origin() {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
