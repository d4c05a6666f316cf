package org.memberaccounts.system;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.memberaccounts.launcher.Settings;

/**
 * Starts the whole system before the first test that needs servers and stops it after the last. Arquillian's server is
 * a second node on the same database, with the same keys.
 */
public class Servers implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("system.tests")) {
            return;
        }
        WholeSystem system = WholeSystem.running();
        Settings settings = system.local().settings();
        Path root = WholeSystem.checkout();
        System.setProperty(
                "arquillian.server", root.resolve("member-ear/target/server").toString());
        System.setProperty("arquillian.management", Integer.toString(WholeSystem.firstPort() + 9));
        System.setProperty(
                "arquillian.jvm",
                String.join(
                        " ",
                        List.of(
                                "-Xmx640m",
                                "-Djboss.server.base.dir=" + root.resolve("member-tests/target/arquillian"),
                                "-Djboss.http.port=" + (WholeSystem.firstPort() + 8),
                                "-Djboss.management.http.port=" + (WholeSystem.firstPort() + 9),
                                "-Djboss.bind.address=127.0.0.1",
                                "-Denv.MEMBER_ACCOUNTS_DB_URL=" + settings.jdbcUrl("member_accounts"),
                                "-Denv.MEMBER_ACCOUNTS_DB_PASSWORD="
                                        + system.local().serverPassword(),
                                "-DMEMBER_ACCOUNTS_KEYS=" + settings.keys(),
                                "-DMEMBER_ACCOUNTS_SMTP_PORT=" + settings.smtp(),
                                "-DMEMBER_ACCOUNTS_ORGANISATION=" + settings.organisation())));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        WholeSystem.stop();
    }
}
