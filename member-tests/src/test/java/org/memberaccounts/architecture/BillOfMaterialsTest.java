package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The bill of materials beside the EAR (CycloneDX) names what is in it: each archive by its bytes. */
class BillOfMaterialsTest {
    private static final Path TARGET = BuiltClasses.root().resolve("member-ear/target");
    private static final List<String> OF_ARCHIVES = List.of(".jar", ".war");

    private final JsonObject bill = read(TARGET.resolve("member-accounts.cdx.json"));

    @Test
    void namesEveryArchiveInTheEarByItsBytesAndVersion() throws Exception {
        Map<String, byte[]> archives = archivesIn(Files.readAllBytes(TARGET.resolve("member-accounts.ear")));
        archives.forEach((place, bytes) -> {
            JsonObject component =
                    component(sha256(bytes)).orElseThrow(() -> new AssertionError(place + " isn't named"));
            String name = place.substring(place.lastIndexOf('/') + 1);
            assertTrue(
                    name.startsWith(component.getString("name")), place + " is named " + component.getString("name"));
            assertFalse(component.getString("version").isBlank(), place);
            assertTrue(
                    component.getString("purl").contains("@" + component.getString("version")),
                    component.getString("purl"));
        });
        assertTrue(
                archives.size() > BuiltClasses.SERVER_MODULES.size(),
                archives.keySet().toString());
        assertTrue(archives.keySet().stream().anyMatch(place -> place.contains("WEB-INF/lib/")), "a library in a WAR");
    }

    @Test
    void noLibraryIsInTheEarTwice() throws Exception {
        Set<String> seen = new HashSet<>();
        archivesIn(Files.readAllBytes(TARGET.resolve("member-accounts.ear"))).forEach((place, bytes) -> {
            String library =
                    component(sha256(bytes)).orElseThrow().getString("purl").replaceFirst("@.*", "");
            assertTrue(seen.add(library), library + " is there once more at " + place);
        });
    }

    @Test
    void saysNothingThatDiffersFromBuildToBuild() {
        assertFalse(bill.containsKey("serialNumber"));
        assertFalse(bill.getJsonObject("metadata").containsKey("timestamp"));
    }

    private Optional<JsonObject> component(String sha256) {
        return bill.getJsonArray("components").stream()
                .map(JsonValue::asJsonObject)
                .filter(component -> component.getJsonArray("hashes").stream()
                        .map(JsonValue::asJsonObject)
                        .anyMatch(hash -> hash.getString("alg").equals("SHA-256")
                                && hash.getString("content").equals(sha256)))
                .findFirst();
    }

    /** Returns the archives by their place, archives inside archives too. */
    private static Map<String, byte[]> archivesIn(byte[] archive) throws IOException {
        Map<String, byte[]> archives = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (OF_ARCHIVES.stream().anyMatch(name::endsWith)) {
                    byte[] bytes = entries.readAllBytes();
                    archives.put(name, bytes);
                    archivesIn(bytes).forEach((inner, content) -> archives.put(name + "/" + inner, content));
                }
            }
        }
        return archives;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new AssertionError(file + " is made with the EAR, by Maven's phase package, not offline", e);
        }
    }
}
