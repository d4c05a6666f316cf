package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak from its distribution, in a copy of its own so that two systems can run at once, with our realm and our
 * theme for its pages and mails.
 */
final class LocalKeycloak {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--cache=local");

    private final Settings settings;
    private final LocalSecrets secrets;

    LocalKeycloak(Settings settings, LocalSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Returns its process, not started yet. The realm is imported at the first start and left alone later. */
    Child child() {
        return new Child(
                Settings.KEYCLOAK,
                settings,
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        "admin",
                        "KC_DB_PASSWORD",
                        secrets.get(LocalSecrets.KEYCLOAK_DATABASE),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx640m"),
                List.of(
                        home().resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.keycloak(),
                        "--hostname=" + settings.keycloakUrl(),
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + settings.keycloakManagement(),
                        "--db-url=" + settings.jdbcUrl("keycloak"),
                        "--db-username=keycloak",
                        // its default pool alone is as large as the number of connections that the database allows in
                        // all
                        "--db-pool-max-size=20"),
                this::readiness);
    }

    private Readiness.State readiness() throws InterruptedException {
        return Answers.areGood("http://127.0.0.1:" + settings.keycloakManagement() + "/health/ready")
                        && Answers.areGood(
                                settings.keycloakUrl() + "/realms/member-accounts/.well-known/openid-configuration")
                ? Readiness.State.READY
                : Readiness.State.STARTING;
    }

    /**
     * Copies and builds it, with our steps of signing in, unless that was done for these versions, and lays out theme
     * and realm as they are now.
     */
    void install(Progress progress) throws IOException, InterruptedException {
        Path distribution = distribution();
        Path steps = settings.root().resolve("keycloak-sign-in/target/keycloak-sign-in.jar");
        if (!Files.exists(steps)) {
            throw new CannotStart("Our steps for Keycloak are not packed. Run mvn package first.");
        }
        Path stamp = home().resolve(".built");
        String made = distribution.getFileName() + " " + String.join(" ", BUILD) + " " + hash(steps);
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(made)) {
            progress.say("Preparing Keycloak, once; this takes half a minute");
            Tree.delete(home());
            Tree.copy(distribution, home());
            Files.copy(steps, home().resolve("providers").resolve(steps.getFileName()));
            build();
            Files.writeString(stamp, made);
        }
        installTheme();
        installRealm(progress);
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private void build() throws IOException, InterruptedException {
        Path script = home().resolve("bin/kc.sh");
        if (!script.toFile().setExecutable(true)) {
            throw new CannotStart(
                    script + " can't be made executable. Check the permissions of " + settings.directory() + ".");
        }
        Path log = settings.logs().resolve("keycloak-build.log");
        RecordedProcesses recorded = RecordedProcesses.of(Settings.KEYCLOAK, settings);
        ProcessBuilder builder = new ProcessBuilder(
                        recorded.recording(Stream.concat(Stream.of(script.toString()), BUILD.stream())
                                .toList()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build = builder.start();
        try {
            if (build.waitFor() != 0) {
                throw new CannotStart("Keycloak can't be prepared. " + log + " says why.");
            }
        } finally {
            recorded.end();
        }
    }

    /** Lays out the realm file, which Keycloak reads only while it has no such realm. */
    private void installRealm(Progress progress) throws IOException {
        Path file = Files.createDirectories(home().resolve("data/import")).resolve("member-accounts-realm.json");
        byte[] realm = Realm.compose(settings, secrets).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), realm)) {
            progress.say(
                    "Keycloak's realm was made by an earlier start, from other files or for other ports, and stays as"
                            + " it was. If signing in fails, begin anew with ./run --reset");
            return;
        }
        DurableFile.write(file, realm);
    }

    /**
     * Lays out the theme: our words for sign-in pages and mails, and our looks for the pages, with the web module's own
     * stylesheet and fonts.
     */
    private void installTheme() throws IOException {
        Path theme = home().resolve("themes/member-accounts");
        Tree.delete(theme);
        Tree.copy(settings.root().resolve("keycloak/theme/member-accounts"), theme);
        Path house = settings.root().resolve("member-web/src/main/webapp/resources/house");
        Path css = theme.resolve("login/resources/css");
        Files.createDirectories(css);
        for (String sheet : List.of("tokens.css", "style.css")) {
            Files.copy(house.resolve(sheet), css.resolve(sheet), StandardCopyOption.REPLACE_EXISTING);
        }
        Tree.copy(house.resolve("fonts"), css.resolve("fonts"));
        // Keycloak keeps compressed copies of files that it served before
        Tree.delete(home().resolve("data/tmp"));
    }

    private Path home() {
        return settings.directory().resolve("keycloak");
    }

    private Path distribution() throws IOException {
        try (Stream<Path> unpacked = Files.list(settings.root().resolve("launcher/target/keycloak"))) {
            return unpacked.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("Keycloak is not unpacked. Run mvn package first."));
        }
    }
}
