package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The organisation's own words on their way into Keycloak. */
class HouseTest {
    @TempDir
    private Path root;

    @Test
    void aNameArrivesAsItIsWritten() throws IOException {
        Map<String, String> words =
                House.of(pack("{en: \"Drivers' \\\"Own\\\" {Co}\", zh-CN: 青禾}")).words("en");
        assertEquals(
                "Drivers' \"Own\" {Co}",
                new MessageFormat(Json.createReader(new StringReader("[\"" + words.get("@ORGANISATION_NAME@") + "\"]"))
                                .readArray()
                                .getString(0))
                        .format(new Object[0]));
    }

    @Test
    void aNameThatIsTheSameInEveryLanguageIsSaidOnce() throws IOException {
        assertEquals("Acme", House.of(pack("{en: Acme, zh-CN: Acme}")).words().get("@ORGANISATION@"));
        assertEquals(
                "Qinghe 青禾", House.of(pack("{en: Qinghe, zh-CN: 青禾}")).words().get("@ORGANISATION@"));
    }

    @Test
    void aPackWithoutANameIsSaidToLackIt() throws IOException {
        House house = House.of(pack("{zh-CN: 青禾}"));
        assertTrue(assertThrows(CannotStart.class, house::words).getMessage().contains("brand.name"));
    }

    private Settings pack(String name) throws IOException {
        Files.writeString(
                Files.createDirectories(root.resolve("sample-organisation")).resolve("organisation.yaml"),
                "languages: [en, zh-CN]\nbrand:\n  name: " + name
                        + "\n  mark: 青\n  phone: \"1\"\n  email: a@b.example\n"
                        + "  hours: {en: always, zh-CN: 全天}\n");
        return Settings.from(root, Map.of());
    }
}
