package org.memberaccounts.settings;

/**
 * The settings that the server's own configuration reads, {@code server.cli} in member-ear: no bean takes this record.
 * It exists so that a mistake is reported by the name of its variable.
 */
@Settings
record ServerConfiguration(
        @Setting(
                name = "MEMBER_ACCOUNTS_DB_URL",
                about = "the database",
                otherwise = "jdbc:postgresql://127.0.0.1:5433/member_accounts",
                to = ServerConfiguration.DATABASE)
        String databaseUrl,

        @Setting(
                name = "MEMBER_ACCOUNTS_DB_USER",
                about = "the role there; the owner's role is for the migrations only",
                otherwise = "member_app")
        String databaseUser,

        @Setting(name = "MEMBER_ACCOUNTS_DB_PASSWORD", about = "the role's password", otherwise = "member_app")
        Secret databasePassword,

        @Setting(
                name = "MEMBER_ACCOUNTS_DB_POOL",
                about = "connections, and as many workers"
                        + " ([decision 4](decisions/0004-as-many-workers-as-connections.md))",
                otherwise = "8")
        int databasePool,

        @Setting(
                name = "MEMBER_ACCOUNTS_BEHIND_PROXY",
                about = "`true` believes the `X-Forwarded-*` headers of a proxy; only when nothing else reaches the"
                        + " port ([below](#in-production-tls-in-front))",
                otherwise = "false")
        boolean behindProxy) {
    static final String DATABASE = "a JDBC address such as jdbc:postgresql://db.example/member_accounts";

    ServerConfiguration {
        if (!databaseUrl.startsWith("jdbc:postgresql:")) {
            throw new WrongSettings(
                    "MEMBER_ACCOUNTS_DB_URL is no address of a PostgreSQL. Set it to " + DATABASE + ".");
        }
    }
}
