package org.memberaccounts.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.memberaccounts.desk.OwnPack;
import org.memberaccounts.desk.PackFiles;

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
        PackFiles.copyButVersions(sample, folder);
        for (String version : new String[] {"1", "2"}) {
            Path to = Files.createDirectories(folder.resolve("policy").resolve(version));
            PackFiles.copy(sample.resolve("policy/1"), to);
            PackFiles.change(to.resolve("purposes.yaml"), "retention: P([0-9])Y", "retention: P$1M");
        }
        for (Map.Entry<String, String> change : TAKEN_OUT.entrySet()) {
            PackFiles.change(folder.resolve("policy/2").resolve(change.getKey()), change.getValue(), "");
        }
    }
}
