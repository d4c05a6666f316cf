package org.memberaccounts.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

class DeletionLawTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");
    private static final Set<String> KEEPING = Set.of("cases", "requests", "staff-number", "remembered-requests");

    @TempDir
    private Path pack;

    @Test
    void theArticlesOfTheSampleOrganisationRead() {
        DeletionLaw law = law(SAMPLE);
        law.read(KEEPING);
        assertEquals(Optional.of("PIPL Art. 47(3)"), law.of(DeletionGround.CONSENT_WITHDRAWN));
        assertEquals(Optional.empty(), law.of(DeletionGround.NO_LONGER_WANTED), "a promise beyond the law");
        assertEquals(
                new DeletionLaw.Retention("accountability", "PIPL Art. 9, 51, 54"),
                law.retention(DeletionLaw.LOG_ENTRIES));
        KEEPING.forEach(
                place -> assertEquals("PIPL Art. 51", law.retention(place).law()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service-ended | service-over | deletion.yaml, grounds: \"service-over\" is not known here",
                "grounds: | reasons: | deletion.yaml: \"grounds\" is missing",
                "log-entries | log | deletion.yaml, kept: \"log-entries\" is missing",
                "  cases | # cases | deletion.yaml, kept: \"cases\" is missing",
                "staff-number | badges | deletion.yaml, kept: \"staff-number\" is missing",
                "why: accountability, | | deletion.yaml, kept, log-entries: \"why\" is missing",
                "law: PIPL Art. 51} | law: 51} | \"law\" must be a text"
            })
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String sentence) throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        String text = Files.readString(SAMPLE.resolve("deletion.yaml"));
        assertTrue(text.contains(right), "the sample has changed");
        Files.writeString(pack.resolve("deletion.yaml"), text.replace(right, wrong == null ? "" : wrong));
        DeletionLaw law = law(pack);
        String said = assertThrows(PackError.class, () -> law.read(KEEPING)).getMessage();
        assertTrue(said.contains(sentence), said);
    }

    private static DeletionLaw law(Path folder) {
        return new DeletionLaw(Organisation.of(new OrganisationPack(folder)), null);
    }
}
