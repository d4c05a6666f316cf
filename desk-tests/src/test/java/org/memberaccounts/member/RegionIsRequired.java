package org.memberaccounts.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.memberaccounts.desk.OwnPack;

/** The sample's versions, of which the second requires a region. */
class RegionIsRequired implements OwnPack {
    private static final String OPTIONAL = "  - id: region\n    type: text\n";

    @Override
    public void make(Path sample, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Path copied = folder.resolve(sample.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
        Path questions = folder.resolve("policy/2/attributes.yaml");
        Files.writeString(questions, Files.readString(questions).replace(OPTIONAL, OPTIONAL + "    required: true\n"));
    }
}
