package org.memberaccounts.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server that runs as a process of its own: started, waited for, stopped, and found again after this process was killed. */
final class Child {
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final long GENTLE_SECONDS = 20;
    private static final int POLL_MILLIS = 500;

    private final String name;
    private final Settings settings;
    private final Map<String, String> environment;
    private final List<String> command;
    private final List<String> readyUrls;
    private Process process;

    Child(String name, Settings settings, Map<String, String> environment, List<String> command, List<String> readyUrls) {
        this.name = name;
        this.settings = settings;
        this.environment = environment;
        this.command = command;
        this.readyUrls = readyUrls;
    }

    String name() {
        return name;
    }

    void start() throws IOException {
        Path log = settings.logs().resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "MAVEN_OPTS", "JBOSS_HOME", "CLASSPATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        process = builder.start();
        Files.writeString(pidFile(), process.pid() + " " + startOf(process.toHandle()));
    }

    /** Waits until the server answers as it does when it can work. */
    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        for (String url : readyUrls) {
            while (!answers(url)) {
                if (!process.isAlive()) {
                    throw new CannotStart(name + " ended while starting. " + settings.logs().resolve(name + ".log") + " says why.");
                }
                if (System.nanoTime() > end) {
                    throw new CannotStart(name + " is not ready after " + READY_WITHIN.toMinutes() + " minutes. " + settings.logs().resolve(name + ".log") + " says how far it came.");
                }
                process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static boolean answers(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The whole process, unasked: what a power cut does. */
    void kill() {
        if (process != null) {
            Stream.concat(process.descendants().toList().stream(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        }
    }

    void stop() {
        if (process != null) {
            end(process.toHandle());
        }
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            // a pid file that stays is checked against the start time of the process and then ignored
            return;
        }
    }

    /** Ends what an earlier start left running when it was killed. */
    void endLeftover() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String[] known = Files.readString(pidFile()).trim().split(" ", 2);
        if (known.length == 2 && known[0].matches("[0-9]+")) {
            ProcessHandle.of(Long.parseLong(known[0])).filter(handle -> startOf(handle).equals(known[1])).ifPresent(Child::end);
        }
        Files.deleteIfExists(pidFile());
    }

    private static void end(ProcessHandle handle) {
        List<ProcessHandle> all = Stream.concat(handle.descendants().toList().stream(), Stream.of(handle)).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(GENTLE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                one.destroyForcibly();
            } catch (InterruptedException e) {
                one.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String startOf(ProcessHandle handle) {
        Optional<Instant> start = handle.info().startInstant();
        return start.map(Instant::toString).orElse("unknown");
    }

    private Path pidFile() {
        return settings.directory().resolve(name + ".pid");
    }
}
