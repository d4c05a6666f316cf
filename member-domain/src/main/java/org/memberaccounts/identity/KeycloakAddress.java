package org.memberaccounts.identity;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of Keycloak's realm: sign-ins below the address given, its admin API beside it. */
record KeycloakAddress(URI realm, URI admin) {
    private static final Pattern REALM = Pattern.compile("(?<server>https?://.+)/realms/(?<realm>[A-Za-z0-9_-]+)/?");

    /**
     * Derives both from the realm's issuer address, such as {@code http://127.0.0.1:8180/realms/member-accounts}.
     *
     * @throws IllegalArgumentException when it is no such address
     */
    static KeycloakAddress of(URI issuer) {
        Matcher address = REALM.matcher(issuer.toString());
        if (!address.matches()) {
            throw new IllegalArgumentException("The address of a Keycloak realm ends in /realms/ and its name.");
        }
        String server = address.group("server");
        String realm = address.group("realm");
        return new KeycloakAddress(
                URI.create(server + "/realms/" + realm), URI.create(server + "/admin/realms/" + realm));
    }

    static boolean is(URI issuer) {
        return REALM.matcher(issuer.toString()).matches();
    }

    URI token() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    /** Returns the address of a resource of the admin API, by its path below the realm. */
    URI admin(String path) {
        return URI.create(admin + path);
    }
}
