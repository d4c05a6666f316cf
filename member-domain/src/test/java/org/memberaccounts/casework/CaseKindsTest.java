package org.memberaccounts.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.ReaderKind;

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
    }
}
