package org.memberaccounts.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

class PhoneRulesTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");

    @TempDir
    private Path pack;

    @Test
    void theRulesOfTheSampleOrganisationRead() {
        PhoneRules rules = read(SAMPLE);
        assertFalse(rules.shared());
        assertEquals(Duration.ofDays(7), rules.objection());
    }

    @Test
    void anOrganisationCanLetPeopleShareANumber() throws IOException {
        assertTrue(read(packWith("shared: true\nobjection-days: 14\n")).shared());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 61})
    void aPeriodThatNobodyCouldMeanStopsTheStart(int days) throws IOException {
        Path wrong = packWith("shared: false\nobjection-days: " + days + "\n");
        String said = assertThrows(PackError.class, () -> read(wrong)).getMessage();
        assertTrue(said.contains("must be from 1 to 60"), said);
    }

    private Path packWith(String rules) throws IOException {
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml", "policy/1/purposes.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        Files.writeString(pack.resolve("phone-numbers.yaml"), rules);
        return pack;
    }

    private static PhoneRules read(Path folder) {
        return new PhoneRules(Organisation.of(new OrganisationPack(folder)));
    }
}
