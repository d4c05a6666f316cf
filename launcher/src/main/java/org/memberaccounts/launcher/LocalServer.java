package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * WildFly with the EAR. The provisioned server is shared and only read; configuration, deployment and temporary files
 * are in a folder of this start.
 */
final class LocalServer {
    private final Settings settings;
    private final LocalSecrets secrets;
    private final boolean withPeople;

    LocalServer(Settings settings, LocalSecrets secrets, boolean withPeople) {
        this.settings = settings;
        this.secrets = secrets;
        this.withPeople = withPeople;
    }

    void install() throws IOException {
        Tree.delete(base());
        Tree.copy(server().resolve("standalone/configuration"), base().resolve("configuration"));
        Path deployments = Files.createDirectories(base().resolve("deployments"));
        Files.copy(
                settings.root().resolve("member-ear/target/member-accounts.ear"),
                deployments.resolve("member-accounts.ear"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Returns its process, not started yet.
     *
     * @param samplePercent is told the progress of the sample people's story
     */
    Child child(IntConsumer samplePercent) {
        return new Child(
                Settings.WILDFLY,
                settings,
                environment(),
                List.of(
                        server().resolve("bin/standalone.sh").toString(),
                        "-b",
                        "127.0.0.1",
                        "-bmanagement",
                        "127.0.0.1",
                        "-Djboss.server.base.dir=" + base(),
                        "-Djboss.server.log.dir=" + settings.logs().resolve("wildfly"),
                        "-Djboss.http.port=" + settings.http(),
                        "-Djboss.management.http.port=" + settings.management()),
                new ServerHealth(settings, samplePercent));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        environment.put(
                "JAVA_OPTS",
                "-Xms64m -Xmx768m -XX:+UseParallelGC -XX:MaxMetaspaceSize=320m -Djava.net.preferIPv4Stack=true"
                        + " -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true");
        environment.put("MEMBER_ACCOUNTS_DB_URL", settings.jdbcUrl("member_accounts"));
        environment.put("MEMBER_ACCOUNTS_DB_USER", "member_app");
        environment.put("MEMBER_ACCOUNTS_DB_PASSWORD", secrets.get(LocalSecrets.SERVER));
        environment.put("MEMBER_ACCOUNTS_OIDC_URL", settings.keycloakUrl() + "/realms/member-accounts");
        environment.put("MEMBER_ACCOUNTS_WEB_SECRET", secrets.get(LocalSecrets.WEB));
        environment.put("MEMBER_ACCOUNTS_IDENTITY_SECRET", secrets.get(LocalSecrets.IDENTITY));
        environment.put("MEMBER_ACCOUNTS_ORGANISATION", settings.organisation().toString());
        environment.put("MEMBER_ACCOUNTS_KEYS", settings.keys().toString());
        environment.put("MEMBER_ACCOUNTS_PUBLIC_URL", settings.webUrl());
        environment.put("MEMBER_ACCOUNTS_SMTP_PORT", Integer.toString(settings.smtp()));
        environment.putAll(LocalMail.returns(settings));
        environment.put("MEMBER_ACCOUNTS_SMPP_HOST", "127.0.0.1");
        environment.put("MEMBER_ACCOUNTS_SMPP_PORT", Integer.toString(settings.smpp()));
        environment.put("MEMBER_ACCOUNTS_SMPP_TLS", "false");
        environment.put("MEMBER_ACCOUNTS_SMPP_SYSTEM_ID", "local");
        environment.put("MEMBER_ACCOUNTS_SAMPLE", "true");
        environment.put("MEMBER_ACCOUNTS_SAMPLE_PEOPLE", Boolean.toString(withPeople));
        environment.put("MEMBER_ACCOUNTS_ERASURE_WAITING", "PT2M");
        return environment;
    }

    private Path server() {
        return settings.root().resolve("member-ear/target/server");
    }

    private Path base() {
        return settings.directory().resolve("wildfly");
    }
}
