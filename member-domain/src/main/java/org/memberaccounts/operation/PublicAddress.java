package org.memberaccounts.operation;

import java.net.URI;
import java.util.Locale;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.settings.WrongSettings;

/** The address that people see: behind a proxy the server can't learn it from a request. */
@Settings
public record PublicAddress(
        @Setting(
                name = "MEMBER_ACCOUNTS_PUBLIC_URL",
                about = "the address that people type, without a slash at the end; with `https://` cookies are for TLS"
                        + " only ([below](#in-production-tls-in-front))",
                otherwise = "http://127.0.0.1:8080")
        URI address) {

    public PublicAddress {
        if (!address.toString().equals(address.getScheme() + "://" + address.getAuthority())) {
            throw new WrongSettings("MEMBER_ACCOUNTS_PUBLIC_URL goes on behind the host. Set it to the address that"
                    + " people type, without a slash at the end.");
        }
    }

    public String origin() {
        return address.toString();
    }

    /** Tells whether people reach us over TLS. */
    public boolean isSecure() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    public String of(String path) {
        return origin() + path;
    }

    /**
     * Returns the address of a page behind the sign-in, which then speaks this language ({@code ui_locales}, OpenID
     * Connect Core 3.1.2.1).
     */
    public String of(String path, Locale language) {
        return of(path) + (path.contains("?") ? "&" : "?") + "ui_locales=" + language.toLanguageTag();
    }
}
