package org.memberaccounts.renewal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.memberaccounts.desk.OwnPack;

/**
 * Four versions of the sample: the second one has no trend analysis, the third one has it again with its text raised to
 * 2, the fourth one with the old text, which is a mistake.
 */
class ItComesBack implements OwnPack {
    private static final String TEXT = "(id: trend-analysis\n    text-version: )1";

    @Override
    public void make(Path sample, Path folder) throws IOException {
        copy(sample, folder);
        for (int version = 1; version <= 4; version++) {
            Path to = Files.createDirectories(folder.resolve("policy").resolve(String.valueOf(version)));
            copy(sample.resolve("policy/1"), to);
            if (version > 1) {
                change(to.resolve("policy.yaml"), "(?m)^announced: .*\n|^in-force: .*\n", "");
            }
        }
        change(folder.resolve("policy/2/purposes.yaml"), "(?s)  - id: trend-analysis\n.*?(?=  - id: )", "");
        change(folder.resolve("policy/3/purposes.yaml"), TEXT, "$12");
    }

    private static void change(Path file, String right, String wrong) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(right, wrong));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(one -> !one.startsWith(from.resolve("policy"))).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }
}
