package org.memberaccounts.purpose;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

/** Each rule, broken once in a copy of the sample pack. */
class CatalogueRulesTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attributes.yaml | 'id: gender\n' | 'id: gender\n    required: true\n' | requires gender, but each",
                "purposes.yaml | [gender, region] | [region] | asks for gender, but no purpose",
                "purposes.yaml | [support, integrator] | [] | lets nobody read for service-application",
                "purposes.yaml | [name, email, phone] | [] | doesn't let the software read the address for notices",
                "purposes.yaml | 'system]\n    attributes: [name, email' | 'self]\n    attributes: [name, email' |"
                        + " doesn't let the software read the address for notices",
                "purposes.yaml | [self] | '[self, support]' | lets others than people themselves read for self-access",
                "purposes.yaml | id: self-access | id: own-access | has no purpose self-access",
                "purposes.yaml | id: notices | id: letters | has no purpose notices",
                "purposes.yaml | 'retention: P2Y' | 'retention: P0D' | must be an ISO 8601 period such as P2Y",
                "purposes.yaml | 'retention: P2Y' | 'retention: 2 years' | must be an ISO 8601 period such as P2Y",
                "attributes.yaml | '    why: {en: To' | '    kept: {en: ten years, zh-CN: 十年}\n    why: {en: To' | is"
                        + " not known here"
            })
    void aPackThatContradictsItselfIsRefused(
            String file, String right, String wrong, String sentence, @TempDir Path pack) throws IOException {
        for (String one : new String[] {"organisation.yaml", "attributes.yaml", "purposes.yaml"}) {
            Files.copy(SAMPLE.resolve(one), pack.resolve(one));
        }
        String text = Files.readString(pack.resolve(file));
        int at = text.indexOf(right);
        assertTrue(at >= 0, "the sample has changed");
        Files.writeString(pack.resolve(file), text.substring(0, at) + wrong + text.substring(at + right.length()));
        String said = assertThrows(
                        PackError.class, () -> PurposeCatalogue.of(Organisation.of(new OrganisationPack(pack))))
                .getMessage();
        assertTrue(said.contains(sentence), said);
    }
}
