package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Personal values are planted and used, and then looked for in everything the servers have written: the database's files and write-ahead
 * log, every log, configuration, deployment and temporary file; in plain and in the encodings that could carry them (VLT-1).
 */
class PlantedValuesIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Map<String, String> PLANTED = Map.of("name", "Planted Name 8842", "phone", "+8613912345678", "region", "Planted Region 7731", "note", "Planted note 5519");

    @Test
    void nothingOnDiskHoldsAPersonalValueInAnyEncoding() throws Exception {
        Api member = Api.as(SYSTEM, "member");
        UUID person = People.member(member);
        Api agent = Api.as(SYSTEM, "support");
        UUID caseId = People.openCase(agent, person, "service-application");
        agent.post("lookups", Json.createObjectBuilder().add("attribute", "phone").add("value", "+8613912345678").build());
        agent.post("disclosures", People.read(person, "service-application", caseId, "name", "phone", "region", "case-text"));
        agent.post("cases", Json.createObjectBuilder().add("person", person.toString()).add("kind", "service-application").add("text", "Planted note 5519 with 4111 1111 1111 1111").build());
        checkpoint();

        Map<String, byte[]> needles = needles();
        TreeSet<String> found = new TreeSet<>();
        Path directory = SYSTEM.local().settings().directory();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    byte[] content = Files.readAllBytes(file);
                    needles.forEach((what, needle) -> {
                        if (contains(content, needle)) {
                            found.add(what + " in " + directory.relativize(file));
                        }
                    });
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean onlyPrograms = folder.endsWith("postgres-binaries") || folder.endsWith("keycloak/lib");
                return onlyPrograms ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }
        });
        assertEquals(new TreeSet<>(), found);
    }

    private static void checkpoint() throws SQLException {
        try (Connection owner = SYSTEM.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static Map<String, byte[]> needles() throws Exception {
        Map<String, byte[]> needles = new TreeMap<>();
        for (Map.Entry<String, String> planted : PLANTED.entrySet()) {
            String value = planted.getValue();
            byte[] plain = value.getBytes(StandardCharsets.UTF_8);
            needles.put(planted.getKey() + " in plain", plain);
            needles.put(planted.getKey() + " in UTF-16", value.getBytes(StandardCharsets.UTF_16LE));
            needles.put(planted.getKey() + " in hex", HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
            needles.put(planted.getKey() + " as its SHA-256", MessageDigest.getInstance("SHA-256").digest(plain));
            needles.put(planted.getKey() + " as its SHA-256 in hex", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain)).getBytes(StandardCharsets.US_ASCII));
            needles.put(planted.getKey() + " in quoted-printable", value.replace(" ", "=20").getBytes(StandardCharsets.US_ASCII));
            needles.put(planted.getKey() + " in an address", value.replace(" ", "+").replace("+86", "%2B86").getBytes(StandardCharsets.US_ASCII));
            for (int offset = 0; offset < 3; offset++) {
                // base64 of a longer text has the value's own base64 in it, at one of three alignments
                String shifted = Base64.getEncoder().encodeToString(("xyz".substring(0, offset) + value).getBytes(StandardCharsets.UTF_8));
                needles.put(planted.getKey() + " in base64, shifted by " + offset, shifted.substring(offset == 0 ? 0 : 4, shifted.length() - 4).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return needles;
    }

    private static boolean contains(byte[] content, byte[] needle) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(needle, StandardCharsets.ISO_8859_1));
    }
}
