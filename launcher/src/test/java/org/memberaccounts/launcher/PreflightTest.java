package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {
    @Test
    void wantsJava21OrNewer() {
        assertEquals(
                "This is Java 17. Install a JDK 21 or newer, or point JAVA_HOME at one.",
                Preflight.missingJava(Runtime.Version.parse("17.0.12+7")).orElseThrow());
        assertTrue(Preflight.missingJava(Runtime.Version.parse("21")).isEmpty());
        assertTrue(Preflight.missingJava(Runtime.Version.parse("26-ea+3")).isEmpty());
    }

    @Test
    void namesTheVariableOfATakenPort() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertEquals(
                    List.of("Port " + port
                            + " is taken by another program. Stop that, or set MEMBER_ACCOUNTS_HTTP_PORT to"
                            + " another port."),
                    Preflight.takenPorts(Map.of("MEMBER_ACCOUNTS_HTTP_PORT", port)));
        }
    }

    @Test
    void noticesAPortAskedForTwice() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("MEMBER_ACCOUNTS_HTTP_PORT", free);
        ports.put("MEMBER_ACCOUNTS_KEYCLOAK_PORT", free);
        assertEquals(
                List.of("Port " + free + " is asked for twice. Set MEMBER_ACCOUNTS_KEYCLOAK_PORT to another port."),
                Preflight.takenPorts(ports));
    }
}
