package org.memberaccounts.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedProcessesTest {
    @TempDir
    private Path directory;

    private Settings settings;
    private Process process;

    /** Starts a process whose command line names the directory. */
    @BeforeEach
    void start() throws IOException {
        settings = Settings.from(directory, Map.of());
        Files.createDirectories(settings.directory());
        process = new ProcessBuilder(
                        "/bin/sh", "-c", "read line", settings.directory().toString())
                .start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void areFoundAndEnded() throws IOException {
        RecordedProcesses recorded = RecordedProcesses.of("server", settings);
        recorded.record(Stream.of(process.toHandle()));
        assertEquals(List.of(process.toHandle()), recorded.running());
        recorded.end();
        assertFalse(process.isAlive());
        assertFalse(Files.exists(settings.processFile("server")));
    }

    @Test
    void areOthersWhenTheyBeganAfterTheRecord() throws IOException {
        RecordedProcesses recorded = RecordedProcesses.of("server", settings);
        recorded.record(Stream.of(process.toHandle()));
        Files.setLastModifiedTime(
                settings.processFile("server"),
                FileTime.from(process.info().startInstant().orElseThrow().minusSeconds(60)));
        assertTrue(recorded.running().isEmpty());
    }

    @Test
    void areOthersWhenTheyWorkElsewhere() throws IOException {
        Settings copy = Settings.from(directory, Map.of("MEMBER_ACCOUNTS_RUN_DIR", "copy"));
        Files.createDirectories(copy.directory());
        RecordedProcesses recorded = RecordedProcesses.of("server", copy);
        recorded.record(Stream.of(process.toHandle()));
        assertTrue(recorded.running().isEmpty());
        recorded.end();
        assertTrue(process.isAlive());
    }

    @Test
    void areNoneInAFileThatWasCut() throws IOException {
        Files.writeString(settings.processFile("server"), "");
        assertTrue(RecordedProcesses.of("server", settings).running().isEmpty());
    }
}
