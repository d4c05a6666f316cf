package org.memberaccounts.identity;

import java.util.Optional;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/**
 * The secrets with which we are known at Keycloak.
 *
 * @param web read by the server itself, in {@code oidc.json}
 */
@Settings
record ClientSecrets(
        @Setting(
                name = "MEMBER_ACCOUNTS_WEB_SECRET",
                about = "secret of the client `member-web`; there is none by default",
                without = "the server starts, and Keycloak refuses it: nobody can sign in with a browser")
        Optional<Secret> web,

        @Setting(
                name = ServiceAccount.SECRET,
                about = "secret of the client `member-accounts-identity`",
                without = "memberships stay pending, nobody is followed or erased at Keycloak; the log says so")
        Optional<Secret> identity) {}
