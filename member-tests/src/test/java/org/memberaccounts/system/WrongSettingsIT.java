package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.launcher.Settings;

/** A server with mistakes in its settings doesn't start, and says what to do about all of them. */
class WrongSettingsIT {
    private static final String SECRET = "planted-secret-4417";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final Settings settings = WholeSystem.running().local().settings();

    @TempDir
    private Path base;

    private Process server;

    @BeforeEach
    void install() throws IOException {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(provisioned().resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(
                settings.root().resolve("member-ear/target/member-accounts.ear"),
                deployments.resolve("member-accounts.ear"));
    }

    private Path provisioned() {
        return settings.root().resolve("member-ear/target/server");
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void everyMistakeOfEveryFeatureIsToldAtOnceAndNoneOfTheirValuesThoughTheServerItselfFailsOverOne()
            throws IOException {
        String log = start(Map.of(
                "MEMBER_ACCOUNTS_DB_POOL", "many",
                "MEMBER_ACCOUNTS_DB_PASSWORD", SECRET,
                "MEMBER_ACCOUNTS_KEYS", base.resolve("nowhere").toString(),
                "MEMBER_ACCOUNTS_SMTP_PORT", "smtp",
                "MEMBER_ACCOUNTS_SMTP_PASSWORD", SECRET,
                "MEMBER_ACCOUNTS_ERASURE_WAITING", "a week",
                "MEMBER_ACCOUNTS_SAMPLE", "perhaps",
                "MEMBER_ACCOUNTS_WEB_SECRET", "",
                "MEMBER_ACCOUNTS_DETAIL_PERIODE", "P6M"));
        for (String sentence : List.of(
                "MEMBER_ACCOUNTS_DB_POOL is not a whole number above zero. Set it to one such as 8.",
                "MEMBER_ACCOUNTS_KEYS is not a folder that is there. Set it to the folder with the key files.",
                "MEMBER_ACCOUNTS_ORGANISATION is not set. Set it to the folder of the organisation pack.",
                "MEMBER_ACCOUNTS_SMTP_PORT is not a port. Set it to a number from 1 to 65535.",
                "MEMBER_ACCOUNTS_ERASURE_WAITING is not a length of time. Set it to an ISO 8601 duration such as P7D",
                "MEMBER_ACCOUNTS_WEB_SECRET is set, and empty.",
                "MEMBER_ACCOUNTS_SAMPLE is not true or false. Set it to one of the two.",
                "Is MEMBER_ACCOUNTS_DETAIL_PERIOD meant?")) {
            assertTrue(log.contains(sentence), sentence + "\n" + log);
        }
        for (String value : List.of(SECRET, "a week", "perhaps", "nowhere")) {
            assertFalse(log.contains(value), value);
        }
    }

    @Test
    void oneMistakeIsEnoughNotToStart() throws IOException {
        String log = start(Map.of(
                "MEMBER_ACCOUNTS_DB_URL", settings.jdbcUrl("member_accounts"),
                "MEMBER_ACCOUNTS_DB_PASSWORD", WholeSystem.running().local().serverPassword(),
                "MEMBER_ACCOUNTS_KEYS", settings.keys().toString(),
                "MEMBER_ACCOUNTS_ORGANISATION", settings.organisation().toString(),
                "MEMBER_ACCOUNTS_ERASURE_HOLD", "P1M"));
        assertTrue(
                log.contains("org.memberaccounts.settings.WrongSettings: MEMBER_ACCOUNTS_ERASURE_HOLD is not a length"),
                log);
    }

    /** Starts it and waits until it has said all that it has to say. */
    private String start(Map<String, String> variables) throws IOException {
        Path log = base.resolve("console.log");
        Settings ports = Settings.onFreePorts(settings.root(), base);
        ProcessBuilder builder = new ProcessBuilder(
                        provisioned().resolve("bin/standalone.sh").toString(),
                        "-b",
                        "127.0.0.1",
                        "-bmanagement",
                        "127.0.0.1",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + ports.http(),
                        "-Djboss.management.http.port=" + ports.management())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MEMBER_ACCOUNTS_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.environment().put("JAVA_OPTS", "-Xmx512m -Djava.net.preferIPv4Stack=true");
        builder.environment().putAll(variables);
        server = builder.start();
        WholeSystem.await("the end of the start", () -> read(log).contains(STARTED_WITH_ERRORS));
        return read(log);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
