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

class ServiceCentreTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @TempDir
    private Path pack;

    @Test
    void theSampleOrganisationAnswersWithinDaysAndLetsMembersAskWhatNeedsNoDocument() {
        ServiceCentre centre = read(SAMPLE);
        assertEquals(2, centre.answerWithin(kind("service-question")));
        assertEquals(3, centre.answerWithin(kind("legal-request")), "as of all kinds that have no days of their own");
        List<String> forMembers = centre.forMembers().stream().map(CaseKind::id).toList();
        assertTrue(forMembers.contains("service-question"), forMembers.toString());
        assertFalse(forMembers.contains("legal-request"), forMembers.toString());
        assertFalse(centre.texts().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: service-question | id: nothing-like-it | names a kind of case that no version has",
                "answer-within: 2 | answer-within: 0 | must be from 1 to 60",
                "answer-within: 3 | answer-after: 3 | is missing",
                "members: true | members: maybe | must be true or false",
                "id: done | id: working-on-it | is there twice"
            })
    void aMistakeStopsTheStartAndIsNamed(String right, String wrong, String sentence) throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of(
                "organisation.yaml",
                "policy/1/attributes.yaml",
                "policy/1/purposes.yaml",
                "policy/1/case-kinds.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        String text = Files.readString(SAMPLE.resolve("service-centre.yaml"));
        assertTrue(text.contains(right), "the sample has changed");
        Files.writeString(pack.resolve("service-centre.yaml"), text.replace(right, wrong));
        String said = assertThrows(PackError.class, () -> read(pack)).getMessage();
        assertTrue(said.contains(sentence), said);
    }

    private static CaseKind kind(String id) {
        Organisation organisation = Organisation.of(new OrganisationPack(SAMPLE));
        return CaseKinds.of(organisation, PurposeCatalogue.of(organisation))
                .find(id)
                .orElseThrow();
    }

    private static ServiceCentre read(Path folder) {
        Organisation organisation = Organisation.of(new OrganisationPack(folder));
        return new ServiceCentre(organisation, CaseKinds.of(organisation, PurposeCatalogue.of(organisation)));
    }
}
