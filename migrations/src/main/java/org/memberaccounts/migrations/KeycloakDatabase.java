package org.memberaccounts.migrations;

import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** Keycloak's database, and the role that owns its tables, as Keycloak itself signs in there. */
@Settings
record KeycloakDatabase(
        @Setting(
                name = "MEMBER_ACCOUNTS_KEYCLOAK_DB_URL",
                about = "Keycloak's database; only `RewriteTables` needs it",
                to = "its JDBC address, such as jdbc:postgresql://db.example/keycloak")
        String url,

        @Setting(
                name = "MEMBER_ACCOUNTS_KEYCLOAK_DB_USER",
                about = "the role that owns Keycloak's tables",
                to = "the role that owns Keycloak's tables")
        String user,

        @Setting(
                name = "MEMBER_ACCOUNTS_KEYCLOAK_DB_PASSWORD",
                about = "its password",
                to = "the password of the role that owns Keycloak's tables")
        Secret password) {}
