package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords of the local start, made at the first one and kept in {@code local.env}. */
final class LocalSecrets {
    static final String SUPERUSER = "MEMBER_ACCOUNTS_POSTGRES_PASSWORD";
    static final String OWNER = "MEMBER_ACCOUNTS_OWNER_PASSWORD";
    static final String SERVER = "MEMBER_ACCOUNTS_DB_PASSWORD";
    static final String KEYCLOAK_DATABASE = "MEMBER_ACCOUNTS_KEYCLOAK_DB_PASSWORD";
    static final String WEB = "MEMBER_ACCOUNTS_WEB_SECRET";
    static final String IDENTITY = "MEMBER_ACCOUNTS_IDENTITY_SECRET";
    private static final List<String> NAMES = List.of(SUPERUSER, OWNER, SERVER, KEYCLOAK_DATABASE, WEB, IDENTITY);
    private static final int SECRET_BYTES = 24;

    private final Map<String, String> values;

    private LocalSecrets(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Returns the passwords of this directory.
     *
     * @throws CannotStart when they are lost, but the database that knows them exists
     */
    static LocalSecrets in(Path directory, boolean databaseIsThere) throws IOException {
        Path file = directory.resolve("local.env");
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.contains("="))
                    .forEach(line ->
                            values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        }
        if (!values.keySet().containsAll(NAMES)) {
            if (databaseIsThere) {
                throw new CannotStart(file
                        + " is missing or not whole, but the database is there and asks for the passwords that"
                        + " stood in it. Restore the file, or begin anew with ./run --reset.");
            }
            SecureRandom random = new SecureRandom();
            NAMES.forEach(name -> values.computeIfAbsent(name, missing -> {
                byte[] secret = new byte[SECRET_BYTES];
                random.nextBytes(secret);
                return HexFormat.of().formatHex(secret);
            }));
            String text = values.entrySet().stream()
                    .map(value -> value.getKey() + "=" + value.getValue() + "\n")
                    .collect(Collectors.joining());
            DurableFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return new LocalSecrets(values);
    }

    String get(String name) {
        return values.get(name);
    }
}
