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
                "policy/1/attributes.yaml | 'id: gender\n' | 'id: gender\n    required: true\n' | requires "
                        + "gender, but each",
                "policy/1/purposes.yaml | [gender, region] | [region] | asks for gender, but no purpose",
                "policy/1/purposes.yaml | [support, integrator] | [] | lets nobody read for service-application",
                "policy/1/purposes.yaml | [name, email, phone] | [] | doesn't let the software read the address "
                        + "for notices",
                "policy/1/purposes.yaml | 'system]\n    attributes: [name, email' | 'self]\n    attributes: "
                        + "[name, email' |"
                        + " doesn't let the software read the address for notices",
                "policy/1/purposes.yaml | [self] | '[self, support]' | lets others than people themselves read "
                        + "for self-access",
                "policy/1/purposes.yaml | [officer] | '[officer, support]' | lets others than officers read",
                "policy/1/purposes.yaml | 'attributes: []' | 'attributes: [name]' | lets officers read answers",
                "policy/1/purposes.yaml | id: rights-requests | id: requests | has no purpose rights-requests",
                "policy/1/purposes.yaml | id: self-access | id: own-access | has no purpose self-access",
                "policy/1/purposes.yaml | id: notices | id: letters | has no purpose notices",
                "policy/1/purposes.yaml | 'retention: P2Y' | 'retention: P0D' | must be an ISO 8601 period such as P2Y",
                "policy/1/purposes.yaml | 'retention: P2Y' | 'retention: 2 years' | must be an ISO 8601 period "
                        + "such as P2Y",
                "policy/1/attributes.yaml | '    why: {en: To' | '    kept: {en: ten years, zh-CN: 十年}\n    "
                        + "why: {en: To' | is"
                        + " not known here"
            })
    void aPackThatContradictsItselfIsRefused(
            String file, String right, String wrong, String sentence, @TempDir Path pack) throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String one : new String[] {"organisation.yaml", "policy/1/attributes.yaml", "policy/1/purposes.yaml"}) {
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
