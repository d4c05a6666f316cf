package org.memberaccounts.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.memberaccounts.desk.OwnPack;
import org.memberaccounts.desk.PackFiles;

/** The sample's versions, of which the second requires a region, and a third, which doesn't any more. */
class RegionIsRequired implements OwnPack {
    private static final String OPTIONAL = "  - id: region\n    type: text\n";

    @Override
    public void make(Path sample, Path folder) throws IOException {
        PackFiles.copy(sample, folder);
        PackFiles.copy(sample.resolve("policy/2"), folder.resolve("policy/3"));
        Path questions = folder.resolve("policy/2/attributes.yaml");
        Files.writeString(questions, Files.readString(questions).replace(OPTIONAL, OPTIONAL + "    required: true\n"));
    }
}
