package org.memberaccounts.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.version.VersionNumber;

class FingerprintTest {
    private static final VersionNumber FIRST = new VersionNumber(1);

    @TempDir
    private Path folder;

    private Fingerprint taken;

    @BeforeEach
    void take() throws IOException {
        write("organisation.yaml", "languages: [en]");
        for (String file : List.of("purposes.yaml", "attributes.yaml", "case-kinds.yaml", "requests.yaml")) {
            write("policy/1/" + file, "nothing: []");
        }
        write("policy/1/policy.yaml", "clauses: [{id: one, text: {en: We ask.}}]");
        taken = read().fingerprint();
    }

    @Test
    void aCommentOrAnotherOrderOfKeysChangesNothing() throws IOException {
        write("policy/1/policy.yaml", "# new\nclauses:\n- text: {en: We ask.}\n  id: one");
        assertEquals(taken, read().fingerprint());
    }

    @Test
    void anotherWordIsAnotherFingerprint() throws IOException {
        write("policy/1/policy.yaml", "clauses: [{id: one, text: {en: We tell.}}]");
        assertFalse(read().isWhatWasSeenIn(taken));
    }

    @Test
    void aLanguageThatWasAddedChangesNothing() throws IOException {
        write("organisation.yaml", "languages: [en, de]");
        write("policy/1/policy.yaml", "clauses: [{id: one, text: {en: We ask., de: Wir fragen.}}]");
        assertTrue(read().isWhatWasSeenIn(taken));
        write("policy/1/policy.yaml", "clauses: [{id: one, text: {en: We tell., de: Wir fragen.}}]");
        assertFalse(read().isWhatWasSeenIn(taken));
    }

    @Test
    void whatLiesThereSinceItWasReadChangesNothing() throws IOException {
        write("organisation.yaml", "languages: [en, de]");
        ReadFolder read = read();
        write("policy/1/policy.yaml", "clauses: [{id: one, text: {en: We tell.}}]");
        assertTrue(read.isWhatWasSeenIn(taken));
    }

    private ReadFolder read() {
        return ReadFolder.of(new OrganisationPack(folder), FIRST);
    }

    private void write(String file, String text) throws IOException {
        Path to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }
}
