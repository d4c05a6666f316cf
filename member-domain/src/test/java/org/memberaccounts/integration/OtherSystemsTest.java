package org.memberaccounts.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

class OtherSystemsTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @TempDir
    private Path folder;

    @Test
    void aSystemIsCalledAsTheOrganisationCallsItInEachLanguage() {
        OtherSystems systems = systems(SAMPLE);
        assertEquals("Workshop booking", called(systems, Locale.ENGLISH).orElseThrow());
        assertEquals("门店预约系统", called(systems, Locale.SIMPLIFIED_CHINESE).orElseThrow());
        assertEquals(Optional.empty(), systems.name("somebody-else"));
    }

    @Test
    void auditorsHaveTheIdBesideTheName() {
        assertEquals(
                Optional.of("Workshop booking (sample-integrator)"),
                new SystemNames(systems(SAMPLE)).name("sample-integrator", Locale.ENGLISH));
    }

    @Test
    void aMistakeIsSaidWithItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("policy/1"));
        for (String file : new String[] {"organisation.yaml", "policy/1/attributes.yaml"}) {
            Files.copy(SAMPLE.resolve(file), folder.resolve(file));
        }
        assertEquals("systems.yaml is missing in the organisation pack, or can't be read as UTF-8.", mistake());
        Files.writeString(folder.resolve("systems.yaml"), "systems: [{id: shop, name: {en: The shop}}]");
        assertEquals("systems.yaml, systems shop, name: \"zh-CN\" is missing. Give it a text.", mistake());
        String shop = "{id: shop, name: {en: The shop, zh-CN: 商店}}";
        Files.writeString(folder.resolve("systems.yaml"), "systems: [" + shop + ", " + shop + "]");
        assertEquals("systems.yaml, systems shop: \"id\" is there twice.", mistake());
    }

    private String mistake() {
        return assertThrows(PackError.class, () -> systems(folder)).getMessage();
    }

    private static OtherSystems systems(Path pack) {
        OtherSystems systems = new OtherSystems(Organisation.of(new OrganisationPack(pack)));
        systems.read();
        return systems;
    }

    private static Optional<String> called(OtherSystems systems, Locale language) {
        return systems.name("sample-integrator").map(name -> name.in(language));
    }
}
