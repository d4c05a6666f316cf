package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

class PrivacyPolicyTest {
    @TempDir
    private Path pack;

    @Test
    void thePolicyOfTheSampleOrganisationReads() {
        assertFalse(PrivacyPolicy.read(new OrganisationPack(Path.of("../sample-organisation")))
                .isEmpty());
    }

    @Test
    void aPolicyNamesNoControlThatNobodyHas() {
        List<PolicyVersion> versions = PrivacyPolicy.read(new OrganisationPack(Path.of("../sample-organisation")));
        PackError error = assertThrows(PackError.class, () -> PrivacyPolicy.demand(Set.of(), versions));
        assertTrue(error.getMessage().contains("which this software doesn't have"), error.getMessage());
    }

    @Test
    void theVersionThatComesIntoForceLastStandsFirst() throws IOException {
        write("v1.yaml", 1, "2026-11-01");
        write("v2.yaml", 2, "2027-03-01");
        assertEquals(
                List.of(2, 1),
                PrivacyPolicy.read(new OrganisationPack(pack)).stream()
                        .map(PolicyVersion::version)
                        .toList());
    }

    @Test
    void twoFilesOfOneVersionAreRefused() throws IOException {
        write("v1.yaml", 1, "2026-11-01");
        write("v2.yaml", 1, "2027-03-01");
        PackError error = assertThrows(PackError.class, () -> PrivacyPolicy.read(new OrganisationPack(pack)));
        assertEquals(
                "policy/v2.yaml is version 1 of the policy, and so is policy/v1.yaml. Raise \"version\" in the newer"
                        + " one.",
                error.getMessage());
    }

    @Test
    void aVersionIsAnnouncedBeforeItComesIntoForce() throws IOException {
        write("v1.yaml", 1, "2026-10-01");
        PackError error = assertThrows(PackError.class, () -> PrivacyPolicy.read(new OrganisationPack(pack)));
        assertTrue(
                error.getMessage().contains("policy/v1.yaml")
                        && error.getMessage().contains("later than the day it was announced"),
                error.getMessage());
    }

    private void write(String file, int version, String inForce) throws IOException {
        Files.writeString(pack.resolve("organisation.yaml"), "languages: [en]\n");
        String text = """
                version: %s
                announced: "2026-10-01"
                in-force: "%s"
                """.formatted(version, inForce);
        Files.writeString(Files.createDirectories(pack.resolve("policy")).resolve(file), text);
    }
}
