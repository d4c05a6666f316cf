package org.memberaccounts.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server that runs as a process of its own: started, waited for, stopped, and found again after this process was
 * killed.
 */
final class Child implements Supervised {
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final int POLL_MILLIS = 250;
    private static final int STARTS = 3;

    private final String name;
    private final Map<String, String> environment;
    private final List<String> command;
    private final Readiness readiness;
    private final Path log;
    private final Set<String> notForServers;
    private final RecordedProcesses recorded;
    private volatile Process process;

    Child(String name, Settings settings, Map<String, String> environment, List<String> command, Readiness readiness) {
        this.name = name;
        this.environment = environment;
        this.command = command;
        this.readiness = readiness;
        this.log = settings.logs().resolve(name + ".log");
        this.notForServers = settings.variables();
        this.recorded = RecordedProcesses.of(name, settings);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * Ends all that an earlier start left running, or all that is left of a server whose first process ended, and
     * starts it.
     */
    @Override
    public synchronized void start() throws IOException {
        recorded.end();
        ProcessBuilder builder = new ProcessBuilder(recorded.recording(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "MAVEN_OPTS", "JBOSS_HOME", "CLASSPATH"));
        builder.environment().keySet().removeAll(notForServers);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /**
     * Waits until the server answers that it can work. A server that says it never will is started again: on a busy
     * machine another may have kept it waiting too long.
     */
    @Override
    public void awaitReady() throws IOException, InterruptedException {
        for (int starts = 1; !becomesReady(); starts++) {
            if (starts == STARTS) {
                throw new CannotStart(name + " can't start what it should run. " + log + " says why.");
            }
            stop();
            start();
        }
    }

    private boolean becomesReady() throws IOException, InterruptedException {
        Process started = process;
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        for (Readiness.State state = readiness.ask(); state != Readiness.State.READY; state = readiness.ask()) {
            if (state == Readiness.State.HOPELESS) {
                return false;
            }
            if (state == Readiness.State.FURTHER) {
                // a slow machine needs longer for the sample people, and gets it
                end = System.nanoTime() + READY_WITHIN.toNanos();
            }
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new CannotStart(name + " ended while starting. " + log + " says why.");
            }
            if (System.nanoTime() > end) {
                throw new CannotStart(name + " is not ready after " + READY_WITHIN.toMinutes() + " minutes. " + log
                        + " says how far it came.");
            }
        }
        recorded.record(all(started));
        return true;
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** Kills the whole process without asking it to end, as a power cut would. */
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
