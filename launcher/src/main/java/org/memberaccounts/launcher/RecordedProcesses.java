package org.memberaccounts.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The processes whose numbers are in a file, as far as they are still the same processes. The number alone says little:
 * after a restart of the machine it belongs to another process, and a copied directory names the processes of the
 * original. So a process counts only if it began before the file was written and its command line names the directory
 * it works in.
 */
final class RecordedProcesses {
    /**
     * The most by which two clocks may differ, one of which shows whole seconds: one tells when a process began, the
     * other when the file was written.
     */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    private static final Duration GENTLY = Duration.ofSeconds(20);

    /**
     * The command that makes a process write its own number before it becomes the program: at no moment does it run
     * unknown to the next start.
     */
    private static final List<String> RECORDING = List.of("/bin/sh", "-c", "echo $$ >\"$0\" && exec \"$@\"");

    private final Path file;
    private final Path workDirectory;
    private final int lines;

    private RecordedProcesses(Path file, Path workDirectory, int lines) {
        this.file = file;
        this.workDirectory = workDirectory;
        this.lines = lines;
    }

    /** Returns the processes of a server that is a child of the start, one number a line. */
    static RecordedProcesses of(String server, Settings settings) {
        return new RecordedProcesses(settings.processFile(server), settings.directory(), Integer.MAX_VALUE);
    }

    /** Returns PostgreSQL's process, from the file that it keeps itself: its first line has the number. */
    static RecordedProcesses ofPostgres(Settings settings) {
        return new RecordedProcesses(settings.postgresData().resolve("postmaster.pid"), settings.directory(), 1);
    }

    /** Returns a command that records its own process. */
    List<String> recording(List<String> command) {
        return Stream.of(RECORDING, List.of(file.toString()), command)
                .flatMap(List::stream)
                .toList();
    }

    void record(Stream<ProcessHandle> processes) throws IOException {
        Files.writeString(file, processes.map(process -> process.pid() + "\n").collect(Collectors.joining()));
    }

    /** Returns the processes that run, with all that they have started. */
    List<ProcessHandle> family() throws IOException {
        return running().stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .distinct()
                .toList();
    }

    /** Returns the processes that run. */
    List<ProcessHandle> running() throws IOException {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant().plus(CLOCKS_DIFFER);
            return Files.readAllLines(file).stream()
                    .limit(lines)
                    .map(String::trim)
                    .filter(line -> line.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .flatMap(number -> ProcessHandle.of(number).stream())
                    .filter(process -> isTheSame(process, written))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private boolean isTheSame(ProcessHandle process, Instant written) {
        return process.info()
                        .startInstant()
                        .filter(start -> !start.isAfter(written))
                        .isPresent()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(workDirectory.toString()))
                        .isPresent();
    }

    /** Ends the processes and forgets them. */
    void end() throws IOException {
        end(family());
        Files.deleteIfExists(file);
    }

    /** Asks these processes to end, and ends those that don't by force. */
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        long until = System.nanoTime() + GENTLY.toNanos();
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
