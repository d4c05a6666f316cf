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
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.door.CaseNeed;

class CaseKindsTest {
    @Test
    void theKindsOfCaseOfTheSampleOrganisationReadAndTheServiceCentreMayReadForEach() {
        Organisation organisation = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));
        PurposeCatalogue purposes = PurposeCatalogue.of(organisation);
        CaseKinds kinds = new CaseKinds(organisation, purposes);
        kinds.read();
        assertFalse(kinds.all().isEmpty());
        kinds.all()
                .forEach(kind ->
                        assertTrue(purposes.get(kind.purpose()).readers().contains(ReaderKind.SUPPORT), kind.id()));
        NeedsOfKinds needs = new NeedsOfKinds(kinds);
        assertEquals(CaseNeed.NOTHING, needs.of("service-question"));
        assertEquals(CaseNeed.DOCUMENT, needs.of("legal-request"));
        assertEquals(CaseNeed.APPROVAL, needs.of("urgent-legal-request"));
        assertEquals(CaseNeed.APPROVAL, needs.of("no-longer-there"), "nobody knows any more what it opens");
    }

    @Test
    void aNeedThatThereIsNotIsNamedWithItsPlaceAndWhatCanStandThere(@TempDir Path folder) throws IOException {
        Path sample = Path.of("../sample-organisation");
        for (String name : List.of("organisation.yaml", "attributes.yaml", "purposes.yaml")) {
            Files.copy(sample.resolve(name), folder.resolve(name));
        }
        Files.writeString(
                folder.resolve("case-kinds.yaml"),
                Files.readString(sample.resolve("case-kinds.yaml")).replace("needs: document", "needs: paper"));
        Organisation organisation = Organisation.of(new OrganisationPack(folder));
        CaseKinds kinds = new CaseKinds(organisation, PurposeCatalogue.of(organisation));
        String said = assertThrows(PackError.class, kinds::read).getMessage();
        assertTrue(said.contains("case-kinds legal-request: \"needs\" must be document, approval or nothing"), said);
    }
}
