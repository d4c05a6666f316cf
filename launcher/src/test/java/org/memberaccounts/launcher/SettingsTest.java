package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path ROOT = Path.of("/checkout");

    @Test
    void areTheDocumentedOnesWithoutVariables() {
        Settings settings = Settings.from(ROOT, Map.of());
        assertEquals(
                new Settings(
                        ROOT,
                        ROOT.resolve(".run"),
                        ROOT.resolve("sample-organisation"),
                        8080,
                        9990,
                        8180,
                        9190,
                        8026,
                        8028,
                        8025,
                        8027,
                        5433),
                settings);
    }

    @Test
    void followTheVariables() {
        Settings settings = Settings.from(
                ROOT,
                Map.of(
                        "MEMBER_ACCOUNTS_RUN_DIR",
                        "/elsewhere/run",
                        "MEMBER_ACCOUNTS_HTTP_PORT",
                        "18080",
                        "MEMBER_ACCOUNTS_POSTGRES_PORT",
                        "15433"));
        assertEquals(Path.of("/elsewhere/run"), settings.directory());
        assertEquals("http://127.0.0.1:18080", settings.webUrl());
        assertEquals("jdbc:postgresql://127.0.0.1:15433/keycloak", settings.jdbcUrl("keycloak"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "80a", "-1", "1000000"})
    void refuseWhatIsNoPort(String text) {
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> Settings.from(ROOT, Map.of("MEMBER_ACCOUNTS_SMTP_PORT", text)));
        assertEquals(
                "MEMBER_ACCOUNTS_SMTP_PORT is not a port. Set it to a number from 1 to 65535.", refusal.getMessage());
    }

    @Test
    void onFreePortsHaveEachPortOnce() throws IOException {
        Settings settings = Settings.onFreePorts(ROOT, ROOT.resolve("run"));
        assertEquals(9, new HashSet<>(settings.ports().values()).size());
    }
}
