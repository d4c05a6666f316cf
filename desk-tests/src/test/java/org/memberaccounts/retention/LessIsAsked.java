package org.memberaccounts.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.memberaccounts.desk.OwnPack;

/**
 * The sample's first version, and after it one that asks for no vehicle and has no trend analysis. Years are months in
 * it: a test can't go further than the present.
 */
class LessIsAsked implements OwnPack {
    private static final Map<String, String> TAKEN_OUT = Map.of(
            "attributes.yaml", "(?s)  - id: vehicle\n.*?(?=  - id: |\\z)",
            "purposes.yaml", "(?s)  - id: trend-analysis\n.*?(?=  - id: )|, vehicle(?=\\])|vehicle, ",
            "policy.yaml", "(?m)^announced: .*\n|^in-force: .*\n");

    @Override
    public void make(Path sample, Path folder) throws IOException {
        copy(sample, folder);
        for (String version : new String[] {"1", "2"}) {
            Path to = Files.createDirectories(folder.resolve("policy").resolve(version));
            copy(sample.resolve("policy/1"), to);
            change(to.resolve("purposes.yaml"), "retention: P([0-9])Y", "retention: P$1M");
        }
        for (Map.Entry<String, String> change : TAKEN_OUT.entrySet()) {
            change(folder.resolve("policy/2").resolve(change.getKey()), change.getValue(), "");
        }
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
