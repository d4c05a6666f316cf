package org.memberaccounts.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a pack that a test makes from the sample's ({@link OwnPack}). */
public final class PackFiles {
    private PackFiles() {}

    /** Copies a folder with everything in it. */
    public static void copy(Path from, Path to) throws IOException {
        copy(from, to, file -> true);
    }

    /** Copies a pack without the versions of its policy. */
    public static void copyButVersions(Path pack, Path to) throws IOException {
        copy(pack, to, file -> !file.startsWith(pack.resolve("policy")));
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.filter(wanted).toList();
            for (Path file : all) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    /** Replaces whatever matches in a file. */
    public static void change(Path file, String regex, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(regex, replacement));
    }
}
