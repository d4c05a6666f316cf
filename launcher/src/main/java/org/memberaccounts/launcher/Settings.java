package org.memberaccounts.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the local start keeps its things and on which ports it listens. Everything can be changed by an environment variable.
 *
 * @param root the checkout
 * @param directory where data, keys and logs lie
 */
public record Settings(Path root, Path directory, int http, int management, int keycloak, int keycloakManagement, int smtp, int outbox, int postgres) {
    private static final String PREFIX = "MEMBER_ACCOUNTS_";

    /** The settings that these variables ask for. */
    public static Settings from(Path root, Map<String, String> variables) {
        return new Settings(root, root.resolve(variables.getOrDefault(PREFIX + "RUN_DIR", ".run")).normalize(),
                port(variables, "HTTP_PORT", 8080), port(variables, "MANAGEMENT_PORT", 9990), port(variables, "KEYCLOAK_PORT", 8180),
                port(variables, "KEYCLOAK_MANAGEMENT_PORT", 9190), port(variables, "SMTP_PORT", 8026), port(variables, "OUTBOX_PORT", 8025), port(variables, "POSTGRES_PORT", 5433));
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

    /** The ports, by the variable that changes each. */
    Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(PREFIX + "HTTP_PORT", http);
        ports.put(PREFIX + "MANAGEMENT_PORT", management);
        ports.put(PREFIX + "KEYCLOAK_PORT", keycloak);
        ports.put(PREFIX + "KEYCLOAK_MANAGEMENT_PORT", keycloakManagement);
        ports.put(PREFIX + "SMTP_PORT", smtp);
        ports.put(PREFIX + "OUTBOX_PORT", outbox);
        ports.put(PREFIX + "POSTGRES_PORT", postgres);
        return ports;
    }

    Path logs() {
        return directory.resolve("logs");
    }

    /** The folder of key files. */
    public Path keys() {
        return directory.resolve("keys");
    }

    /** The address of the pages. */
    public String webUrl() {
        return "http://127.0.0.1:" + http;
    }

    /** The address of Keycloak. */
    public String keycloakUrl() {
        return "http://127.0.0.1:" + keycloak;
    }

    /** The JDBC address of one of our databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
    }
}
