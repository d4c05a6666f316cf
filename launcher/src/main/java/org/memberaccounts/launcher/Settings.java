package org.memberaccounts.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of the local start: its folders and ports. All can be changed by environment variables.
 *
 * @param root the checkout
 * @param directory the folder of data, keys and logs
 */
public record Settings(
        Path root,
        Path directory,
        Path organisation,
        int http,
        int management,
        int keycloak,
        int keycloakManagement,
        int smtp,
        int smpp,
        int outbox,
        int imap,
        int postgres) {
    private static final String PREFIX = "MEMBER_ACCOUNTS_";
    static final String KEYCLOAK = "keycloak";
    static final String WILDFLY = "wildfly";
    private static final int PORTS = 9;
    private static final String SAMPLE = "sample-organisation";

    /** Returns the settings that these variables ask for. */
    public static Settings from(Path root, Map<String, String> variables) {
        return new Settings(
                root,
                root.resolve(variables.getOrDefault(PREFIX + "RUN_DIR", ".run")).normalize(),
                root.resolve(variables.getOrDefault(PREFIX + "ORGANISATION", SAMPLE))
                        .normalize(),
                port(variables, "HTTP_PORT", 8080),
                port(variables, "MANAGEMENT_PORT", 9990),
                port(variables, "KEYCLOAK_PORT", 8180),
                port(variables, "KEYCLOAK_MANAGEMENT_PORT", 9190),
                port(variables, "SMTP_PORT", 8026),
                port(variables, "SMPP_PORT", 8028),
                port(variables, "OUTBOX_PORT", 8025),
                port(variables, "IMAP_PORT", 8027),
                port(variables, "POSTGRES_PORT", 5433));
    }

    private static int port(Map<String, String> variables, String name, int usual) {
        String text = variables.get(PREFIX + name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new CannotStart(PREFIX + name + " is not a port. Set it to a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    /**
     * Returns settings with ports that are free now, for a system that must not meet another.
     *
     * @param directory the folder of its data, keys and logs
     */
    public static Settings onFreePorts(Path root, Path directory) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < PORTS; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] free = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Settings(
                    root,
                    directory,
                    root.resolve(SAMPLE),
                    free[0],
                    free[1],
                    free[2],
                    free[3],
                    free[4],
                    free[5],
                    free[6],
                    free[7],
                    free[8]);
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    /** Returns the ports, by the variable that changes each. */
    Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(PREFIX + "HTTP_PORT", http);
        ports.put(PREFIX + "MANAGEMENT_PORT", management);
        ports.put(PREFIX + "KEYCLOAK_PORT", keycloak);
        ports.put(PREFIX + "KEYCLOAK_MANAGEMENT_PORT", keycloakManagement);
        ports.put(PREFIX + "SMTP_PORT", smtp);
        ports.put(PREFIX + "SMPP_PORT", smpp);
        ports.put(PREFIX + "OUTBOX_PORT", outbox);
        ports.put(PREFIX + "IMAP_PORT", imap);
        ports.put(PREFIX + "POSTGRES_PORT", postgres);
        return ports;
    }

    /** Returns the variables that are for the local start and not for the servers that it starts. */
    Set<String> variables() {
        Set<String> names = new HashSet<>(ports().keySet());
        names.add(PREFIX + "RUN_DIR");
        return names;
    }

    /** Returns the folder of the servers' own logs. */
    public Path logs() {
        return directory.resolve("logs");
    }

    Path postgresData() {
        return directory.resolve("postgres");
    }

    /** Returns the file with the process numbers of this server while it runs. */
    Path processFile(String server) {
        return directory.resolve(server + ".pid");
    }

    /** Returns the folder of key files. */
    public Path keys() {
        return directory.resolve("keys");
    }

    /** Returns the address of the pages. */
    public String webUrl() {
        return "http://127.0.0.1:" + http;
    }

    /** Returns the address of Keycloak. */
    public String keycloakUrl() {
        return "http://127.0.0.1:" + keycloak;
    }

    /**
     * Returns the address of the page that shows mail and text messages; {@code /messages.json} below it is for
     * programs.
     */
    public String outboxUrl() {
        return "http://127.0.0.1:" + outbox;
    }

    /** Returns the JDBC address of one of our databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
    }
}
