package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory that a local start has to itself, with its data, keys and logs. Whoever takes it closes it. */
final class RunDirectory implements AutoCloseable {
    /** Its files and folders, the lock last; nothing else is deleted from it. */
    private static final List<String> CONTENT = List.of(
            "wildfly",
            "wildfly.pid",
            "keycloak",
            "keycloak.pid",
            "postgres",
            "postgres-binaries",
            "log",
            "logs",
            "keys",
            "local.env",
            SamplePeople.UNFINISHED,
            "lock");
    /** The folders with traces of people. */
    private static final List<String> DATA = List.of("postgres", "log", "keys");

    private final Settings settings;
    private final DirectoryLock lock;

    private RunDirectory(Settings settings, DirectoryLock lock) {
        this.settings = settings;
        this.lock = lock;
    }

    /**
     * Takes the directory, and makes it when it isn't there.
     *
     * @throws CannotStart when another start has it
     */
    static RunDirectory take(Settings settings) throws IOException {
        DurableFile.privateDirectory(settings.directory());
        return DirectoryLock.take(settings.directory())
                .map(lock -> new RunDirectory(settings, lock))
                .orElseThrow(() -> new CannotStart(Check.runsAlready(settings)));
    }

    /** Stops any servers that an earlier start left running. */
    void stopLeftovers() throws IOException {
        RecordedProcesses.of(Settings.WILDFLY, settings).end();
        RecordedProcesses.of(Settings.KEYCLOAK, settings).end();
        LocalPostgres.stop(settings);
    }

    /** Deletes everything: data and keys are gone for good. */
    void empty() throws IOException {
        delete(CONTENT);
    }

    /** Deletes all that is known of people, together with the keys. */
    void forgetPeople() throws IOException {
        delete(DATA);
    }

    private void delete(List<String> content) throws IOException {
        for (String name : content) {
            Path path = settings.directory().resolve(name);
            if (Files.isDirectory(path)) {
                Tree.delete(path);
            } else {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
