package org.memberaccounts.operation;

import java.net.URI;
import java.util.Locale;

/**
 * The address that people see, {@code MEMBER_ACCOUNTS_PUBLIC_URL}: behind a proxy the server can't learn it from a
 * request.
 */
public final class PublicAddress {
    private static final String ORIGIN =
            System.getenv().getOrDefault("MEMBER_ACCOUNTS_PUBLIC_URL", "http://127.0.0.1:8080");

    private PublicAddress() {}

    public static String origin() {
        return ORIGIN;
    }

    /** Tells whether people reach us over TLS. */
    public static boolean isSecure() {
        return isSecure(ORIGIN);
    }

    static boolean isSecure(String origin) {
        return "https".equalsIgnoreCase(URI.create(origin).getScheme());
    }

    /** Returns the origin of Keycloak. */
    public static String ofSignIn() {
        URI realm = URI.create(System.getenv()
                .getOrDefault("MEMBER_ACCOUNTS_OIDC_URL", "http://127.0.0.1:8180/realms/member-accounts"));
        return realm.getScheme() + "://" + realm.getAuthority();
    }

    public static String of(String path) {
        return ORIGIN + path;
    }

    /**
     * Returns the address of a page behind the sign-in, which then speaks this language ({@code ui_locales}, OpenID
     * Connect Core 3.1.2.1).
     */
    public static String of(String path, Locale language) {
        return of(path) + (path.contains("?") ? "&" : "?") + "ui_locales=" + language.toLanguageTag();
    }
}
