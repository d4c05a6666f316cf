package org.memberaccounts.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

class PurposeCatalogueTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @Test
    void thePurposesOfTheSampleOrganisationRead() {
        Organisation organisation = Organisation.of(new OrganisationPack(SAMPLE));
        PurposeCatalogue catalogue = PurposeCatalogue.of(organisation);
        assertTrue(catalogue.get(PurposeId.NOTICES).readers().contains(ReaderKind.SYSTEM), "the system tells people");
        Purpose own = catalogue.get(PurposeId.SELF_ACCESS);
        assertEquals(Set.of(ReaderKind.SELF), own.readers());
        assertEquals(
                organisation.attributes().stream().map(AttributeDefinition::id).collect(Collectors.toSet()),
                own.attributes(),
                "people see everything");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: {en: A bureau, zh-CN: 统计所}} | \"country\" is missing",
                "{name: {en: A bureau, zh-CN: 统计所}, country: China} | \"country\" must be a country by its two letters",
                "{name: {en: A bureau}, country: CN} | \"zh-CN\" is missing",
                "{name: {en: A bureau, zh-CN: 统计所}, land: CN} | \"country\" is missing",
                "{name: {en: A bureau, zh-CN: 统计所}, country: CN, law: none} | \"law\" is not known here",
                "A bureau | must be a list whose items have keys of their own"
            })
    void aMistakeInARecipientIsNamedWithItsPlace(String recipient, String sentence, @TempDir Path pack)
            throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        Files.writeString(
                pack.resolve("policy/1/purposes.yaml"),
                Files.readString(SAMPLE.resolve("policy/1/purposes.yaml"))
                        .replaceFirst("( +)(attributes:)", "$1recipients: [" + recipient + "]\n$1$2"));
        Organisation organisation = Organisation.of(new OrganisationPack(pack));
        String said = assertThrows(PackError.class, () -> PurposeCatalogue.of(organisation))
                .getMessage();
        assertTrue(said.contains(sentence), said);
        assertTrue(said.startsWith("policy/1/purposes.yaml, purposes service-application"), said);
    }
}
