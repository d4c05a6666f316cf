package org.memberaccounts.migrations;

import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;

/** The role that owns the database, as which its migrations run. The server doesn't know it. */
@Settings
record DatabaseOwner(
        @Setting(
                name = "MEMBER_ACCOUNTS_OWNER_URL",
                about = "the database",
                to = "its JDBC address, such as jdbc:postgresql://db.example/member_accounts")
        String url,

        @Setting(
                name = "MEMBER_ACCOUNTS_OWNER_USER",
                about = "the role that owns it",
                to = "the role that owns the database")
        String user,

        @Setting(
                name = "MEMBER_ACCOUNTS_OWNER_PASSWORD",
                about = "its password",
                to = "the password of the role that owns the database")
        Secret password) {}
