package org.memberaccounts.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

class PurposeCatalogueTest {
    @Test
    void thePurposesOfTheSampleOrganisationRead() {
        Organisation organisation = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));
        PurposeCatalogue catalogue = PurposeCatalogue.of(organisation);
        assertTrue(
                catalogue.get(PurposeCatalogue.NOTICES).readers().contains(ReaderKind.SYSTEM),
                "the system tells people");
        Purpose own = catalogue.get(PurposeCatalogue.SELF_ACCESS);
        assertEquals(Set.of(ReaderKind.SELF), own.readers());
        assertEquals(
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toSet()),
                own.attributes(),
                "people see everything");
    }
}
