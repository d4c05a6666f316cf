package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.version.VersionNumber;

class PrivacyPolicyTest {
    private static final OrganisationPack SAMPLE = new OrganisationPack(Path.of("../sample-organisation"));
    private static final String DAYS = "announced: \"2026-10-01\"\nin-force: \"2026-11-01\"\n";

    @TempDir
    private Path folder;

    @Test
    void everyTextOfTheSampleOrganisationReads() {
        SAMPLE.versions()
                .forEach(version ->
                        assertTrue(PolicyText.read(SAMPLE, version).clauses().count() > 20));
    }

    @Test
    void aPolicyNamesNoControlThatNobodyHas() {
        PolicyText text = PolicyText.read(SAMPLE, new VersionNumber(1));
        PackError error = assertThrows(PackError.class, () -> PrivacyPolicy.demand(Set.of(), text));
        assertTrue(error.getMessage().contains("which this software doesn't have"), error.getMessage());
    }

    @Test
    void theFirstVersionWasAnnouncedBeforeItCameIntoForce() throws IOException {
        write("1", "announced: \"2026-10-01\"\nin-force: \"2026-10-01\"\n");
        assertEquals("policy/1/policy.yaml: \"in-force\" must be later than the day it was announced.", mistakeIn(1));
    }

    @Test
    void onlyTheFirstVersionBringsItsDays() throws IOException {
        write("1", DAYS);
        write("2", DAYS);
        assertTrue(
                mistakeIn(2).startsWith("policy/2/policy.yaml: \"announced\" can stand in the first version only"),
                mistakeIn(2));
    }

    @Test
    void anIdThatTwoClausesHaveIsRefused() throws IOException {
        write("1", DAYS + """
                sections:
                - id: one
                  title: {en: One}
                  clauses:
                  - {id: same, text: {en: This.}}
                  - {id: same, text: {en: That.}}
                """);
        assertTrue(mistakeIn(1).contains("is there twice; a clause's id is its own"), mistakeIn(1));
    }

    @Test
    void whatIsNoVersionIsNamed() throws IOException {
        write("1", DAYS);
        write("v2", DAYS);
        assertEquals(
                "The folder policy has \"v2\" in it, which is no version. Name a version's folder by its number, and"
                        + " keep nothing else there.",
                mistakeIn(1));
    }

    private String mistakeIn(int version) {
        return assertThrows(
                        PackError.class,
                        () -> PolicyText.read(new OrganisationPack(folder), new VersionNumber(version)))
                .getMessage();
    }

    private void write(String version, String text) throws IOException {
        Files.writeString(folder.resolve("organisation.yaml"), "languages: [en]\n");
        Files.writeString(
                Files.createDirectories(folder.resolve("policy").resolve(version))
                        .resolve("policy.yaml"),
                text);
    }
}
