package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** PostgreSQL's files: its data, kept from start to start, and its unpacked binaries. Repairs them after a crash. */
final class PostgresFiles {
    /** The lowest number that a database of ours can have: PostgreSQL's own have smaller ones. */
    private static final int FIRST_OWN_DATABASE = 16_384;
    /** The file that the library puts beside the binaries when all of them are there. */
    private static final String UNPACKED = ".exists";

    private final Settings settings;

    PostgresFiles(Settings settings) {
        this.settings = settings;
    }

    /** Tells whether there is a database of ours, or was one before something was lost. */
    boolean haveDatabases() throws IOException {
        Path databases = settings.postgresData().resolve("base");
        if (!Files.isDirectory(databases)) {
            return false;
        }
        try (Stream<Path> folders = Files.list(databases)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .anyMatch(name -> name.matches("[0-9]{1,9}") && Integer.parseInt(name) >= FIRST_OWN_DATABASE);
        }
    }

    /**
     * Deletes a data directory that was being made when the machine stopped: it can neither be used nor made again over
     * itself, and has no data yet.
     */
    void discardUnfinished() throws IOException {
        if (!haveDatabases()) {
            Tree.delete(settings.postgresData());
        }
    }

    Path binaries() {
        return settings.directory().resolve("postgres-binaries");
    }

    /**
     * Deletes binaries that were being unpacked when this process was killed, so that they are unpacked again: the
     * library fails on links of its own that are there already.
     */
    void discardHalfUnpacked() throws IOException {
        if (!Files.isDirectory(binaries())) {
            return;
        }
        try (Stream<Path> folders = Files.list(binaries())) {
            for (Path folder : folders.filter(Files::isDirectory)
                    .filter(folder -> !Files.exists(folder.resolve(UNPACKED)))
                    .toList()) {
                Tree.delete(folder);
            }
        }
    }

    /**
     * Deletes a process number left from before a crash: if any process of ours has that number now, PostgreSQL takes
     * it for a running server and refuses to start.
     */
    void forgetStrangersNumber() throws IOException {
        Path file = settings.postgresData().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        String first = Files.readString(file).lines().findFirst().orElse("").trim();
        if (first.isEmpty()
                || first.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(first)).isPresent()) {
            Files.delete(file);
        }
    }
}
