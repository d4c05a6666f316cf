package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memberaccounts.organisation.PackError;

/** Texts over three versions: no old consent counts again. */
class RaisedTextsTest {
    @TempDir
    private Path folder;

    @Test
    void aPurposeThatFellAwayComesBackWithANewTextOnly() throws IOException {
        TwoVersions versions = TwoVersions.in(folder).withThird();
        inFile(2, "(?s)  - id: trend-analysis\n.*?(?=  - id: )", "");
        PackError error = assertThrows(PackError.class, () -> demand(versions));
        assertEquals(
                "policy/3/purposes.yaml brings trend-analysis back with text-version 1, so that consents would count"
                        + " that ended when it fell away. Raise it to 2.",
                error.getMessage());
        inFile(3, "(id: trend-analysis\n    text-version: )1", "$12");
        demand(versions);
    }

    @Test
    void aTextThatGoesBackToWhatItWasIsANewText() throws IOException {
        TwoVersions versions = TwoVersions.in(folder).withThird();
        inFile(2, "(id: trend-analysis\n    text-version: )1", "$12");
        PackError error = assertThrows(PackError.class, () -> demand(versions));
        assertEquals(
                "policy/3/purposes.yaml has text-version 1 for trend-analysis, and the version before has 2. Give it"
                        + " that, or a higher one.",
                error.getMessage());
        inFile(3, "(id: trend-analysis\n    text-version: )1", "$13");
        demand(versions);
    }

    private static void demand(TwoVersions versions) {
        VersionDifference difference = VersionDifference.between(versions.edition(2), versions.edition(3));
        RaisedTexts.demand(difference);
        RaisedTexts.demandOfWhatComesBack(difference, List.of(versions.edition(1)));
    }

    private void inFile(int version, String right, String wrong) throws IOException {
        Path file = folder.resolve("policy/" + version + "/purposes.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst(right, wrong));
    }
}
