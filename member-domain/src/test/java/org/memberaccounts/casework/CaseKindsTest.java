package org.memberaccounts.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.door.CaseNeed;

class CaseKindsTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @TempDir
    private Path pack;

    @Test
    void theKindsOfCaseOfTheSampleOrganisationRead() {
        assertFalse(read(SAMPLE).all().isEmpty());
        NeedsOfKinds needs = new NeedsOfKinds(read(SAMPLE));
        assertEquals(CaseNeed.NOTHING, needs.of("service-question"));
        assertEquals(CaseNeed.DOCUMENT, needs.of("legal-request"));
        assertEquals(CaseNeed.APPROVAL, needs.of("urgent-legal-request"));
        assertEquals(CaseNeed.APPROVAL, needs.of("no-longer-there"), "nobody knows any more what it opens");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "needs: document | needs: paper | must be document, approval or nothing",
                "purpose: notices | purpose: trend-analysis | names a purpose for which support doesn't read",
                "purpose: notices | purpose: letters | names a purpose that purposes.yaml doesn't have",
                "purpose: notices | purpose: legal-duty | lets support read for notices, but no kind of case"
            })
    void kindsAndReadersAgree(String right, String wrong, String sentence) throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml", "policy/1/purposes.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        String text = Files.readString(SAMPLE.resolve("policy/1/case-kinds.yaml"));
        assertTrue(text.contains(right), "the sample has changed");
        Files.writeString(pack.resolve("policy/1/case-kinds.yaml"), text.replace(right, wrong));
        String said = assertThrows(PackError.class, () -> read(pack)).getMessage();
        assertTrue(said.contains(sentence), said);
    }

    private static CaseKinds read(Path folder) {
        Organisation organisation = Organisation.of(new OrganisationPack(folder));
        return CaseKinds.of(organisation, PurposeCatalogue.of(organisation));
    }
}
