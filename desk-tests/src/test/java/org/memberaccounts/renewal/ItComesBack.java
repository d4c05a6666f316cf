package org.memberaccounts.renewal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.memberaccounts.desk.OwnPack;
import org.memberaccounts.desk.PackFiles;

/**
 * Four versions of the sample: the second one has no trend analysis, the third one has it again with its text raised to
 * 2, the fourth one with the old text, which is a mistake.
 */
class ItComesBack implements OwnPack {
    private static final String TEXT = "(id: trend-analysis\n    text-version: )1";

    @Override
    public void make(Path sample, Path folder) throws IOException {
        PackFiles.copyButVersions(sample, folder);
        for (int version = 1; version <= 4; version++) {
            Path to = Files.createDirectories(folder.resolve("policy").resolve(String.valueOf(version)));
            PackFiles.copy(sample.resolve("policy/1"), to);
            if (version > 1) {
                PackFiles.change(to.resolve("policy.yaml"), "(?m)^announced: .*\n|^in-force: .*\n", "");
            }
        }
        PackFiles.change(folder.resolve("policy/2/purposes.yaml"), "(?s)  - id: trend-analysis\n.*?(?=  - id: )", "");
        PackFiles.change(folder.resolve("policy/3/purposes.yaml"), TEXT, "$12");
    }
}
