package org.memberaccounts.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server that runs as a process of its own: started, waited for, stopped, and found again after this process was killed. */
final class Child implements Supervised {
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final int POLL_MILLIS = 250;
    private static final int STARTS = 3;

    private final String name;
    private final Map<String, String> environment;
    private final List<String> command;
    private final List<String> readyUrls;
    private final BooleanSupplier isHopeless;
    private final Path log;
    private final RecordedProcesses recorded;
    private volatile Process process;

    /** @param isHopeless whether it says, while it starts, that it never will be ready */
    Child(String name, Settings settings, Map<String, String> environment, List<String> command, List<String> readyUrls, BooleanSupplier isHopeless) {
        this.name = name;
        this.environment = environment;
        this.command = command;
        this.readyUrls = readyUrls;
        this.isHopeless = isHopeless;
        this.log = settings.logs().resolve(name + ".log");
        this.recorded = RecordedProcesses.of(name, settings);
    }

    @Override
    public String name() {
        return name;
    }

    /** Ends what an earlier start left running, or what is left of a server whose first process ended, and starts it. */
    @Override
    public synchronized void start() throws IOException {
        recorded.end();
        ProcessBuilder builder = new ProcessBuilder(recorded.recording(command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "MAVEN_OPTS", "JBOSS_HOME", "CLASSPATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Waits until the server answers as it does when it can work. */
    @Override
    public void awaitReady() throws IOException, InterruptedException {
        awaitReady(() -> { });
    }

    /**
     * The same, and does something now and then while it waits. A server that says that it will never be ready is started again: on a busy machine
     * another may have kept it waiting too long.
     *
     * @param meanwhile short
     */
    void awaitReady(Runnable meanwhile) throws IOException, InterruptedException {
        for (int starts = 1; !becomesReady(meanwhile); starts++) {
            if (starts == STARTS) {
                throw new CannotStart(name + " can't start what it should run. " + log + " says why.");
            }
            stop();
            start();
        }
    }

    private boolean becomesReady(Runnable meanwhile) throws IOException, InterruptedException {
        Process started = process;
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        for (String url : readyUrls) {
            while (!answers(url)) {
                if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new CannotStart(name + " ended while starting. " + log + " says why.");
                }
                if (isHopeless.getAsBoolean()) {
                    return false;
                }
                meanwhile.run();
                if (System.nanoTime() > end) {
                    throw new CannotStart(name + " is not ready after " + READY_WITHIN.toMinutes() + " minutes. " + log + " says how far it came.");
                }
            }
        }
        recorded.record(all(started));
        return true;
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

    @Override
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** The whole process, unasked: what a power cut does. */
    synchronized void kill() {
        if (process != null) {
            all(process).toList().forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        }
    }

    synchronized void stop() throws IOException {
        if (process != null) {
            RecordedProcesses.end(all(process).toList());
            recorded.end();
        }
    }

    private static Stream<ProcessHandle> all(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }
}
