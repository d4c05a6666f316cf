package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The check of {@code ./run --check}, which {@code ./run} also makes before it builds. Uses nothing but the JDK, so
 * that it works before anything is built.
 */
final class Check {
    private Check() {}

    public static void main(String[] arguments) throws IOException {
        boolean asked = List.of(arguments).contains("--check");
        PrintStream out = asked ? System.out : System.err;
        try {
            Settings settings = Settings.from(
                    Path.of(System.getProperty("member.accounts.root", "."))
                            .toAbsolutePath()
                            .normalize(),
                    System.getenv());
            List<String> sentences = sentences(settings);
            if (sentences.isEmpty() && asked) {
                out.println("This machine has everything that is needed.");
            }
            sentences.forEach(out::println);
            System.exit(sentences.isEmpty() ? 0 : 1);
        } catch (CannotStart e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Returns the reasons why a start on this machine can't work, each a sentence. */
    static List<String> sentences(Settings settings) throws IOException {
        List<String> sentences = new ArrayList<>(Preflight.missing(settings));
        if (!Files.isDirectory(settings.directory())) {
            sentences.addAll(Preflight.takenPorts(settings.ports()));
            return sentences;
        }
        Optional<DirectoryLock> lock = DirectoryLock.take(settings.directory());
        if (lock.isEmpty()) {
            sentences.add(runsAlready(settings));
            return sentences;
        }
        lock.get().close();
        if (!hasLeftovers(settings)) {
            sentences.addAll(Preflight.takenPorts(settings.ports()));
        }
        return sentences;
    }

    static String runsAlready(Settings settings) {
        return "It is already running in " + settings.directory()
                + ". Stop it first (Ctrl-C where it was started), or set MEMBER_ACCOUNTS_RUN_DIR and other ports.";
    }

    /** Tells whether servers of an earlier start still run: they hold ports, and the next start stops them. */
    private static boolean hasLeftovers(Settings settings) throws IOException {
        for (RecordedProcesses processes : List.of(
                RecordedProcesses.ofPostgres(settings),
                RecordedProcesses.of(Settings.KEYCLOAK, settings),
                RecordedProcesses.of(Settings.WILDFLY, settings))) {
            if (!processes.running().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
