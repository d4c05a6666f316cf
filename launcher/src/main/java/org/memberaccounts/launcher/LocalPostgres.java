package org.memberaccounts.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * PostgreSQL from its embedded binaries, with passwords, and with its data kept. It lives on when this process is
 * killed: the next start stops it, as an operator would, and starts it anew with the settings of that start.
 */
final class LocalPostgres implements Supervised {
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);
    private final Settings settings;
    private final LocalSecrets secrets;
    private final PostgresFiles files;
    private EmbeddedPostgres embedded;

    LocalPostgres(Settings settings, LocalSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.files = new PostgresFiles(settings);
    }

    private static Optional<ProcessHandle> running(Settings settings) throws IOException {
        return RecordedProcesses.ofPostgres(settings).running().stream().findFirst();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public synchronized void start() throws IOException {
        stop(settings);
        files.forgetStrangersNumber();
        files.discardHalfUnpacked();
        if (embedded != null) {
            embedded.close();
        }
        Path log = settings.logs().resolve("postgres.log");
        try {
            embedded =
                    configured(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            // the last of these is the library's way to say that it can't unpack
            throw new CannotStart(
                    "PostgreSQL doesn't start. " + log
                            + " says why. For root it needs user namespaces (unshare -U); where those are forbidden,"
                            + " start it as another user.",
                    e);
        }
    }

    private EmbeddedPostgres.Builder configured(ProcessBuilder.Redirect log) {
        return EmbeddedPostgres.builder()
                .setPort(settings.postgres())
                .setDataDirectory(settings.postgresData())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", secrets.get(LocalSecrets.SUPERUSER))
                .setPGStartupWait(STARTED_WITHIN)
                // the library switches these off for speed, and we must not lose data
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // DETAIL lines would print keys and values; a statement that failed would print its text
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setErrorRedirector(log)
                .setOutputRedirector(log);
    }

    /** Does nothing: it answers as soon as it is started. */
    @Override
    public void awaitReady() {}

    @Override
    public CompletableFuture<?> ended() {
        try {
            return running(settings)
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    synchronized void stop() throws IOException {
        stop(settings);
        if (embedded != null) {
            // releases its lock on the data directory
            embedded.close();
            embedded = null;
        }
    }

    /** Kills all its processes, as a power cut would: what was committed is recovered at the next start. */
    synchronized void kill() throws IOException {
        Optional<ProcessHandle> postmaster = running(settings);
        postmaster.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
        postmaster.ifPresent(process -> process.onExit().join());
    }

    /** Shuts it down fast: open transactions are rolled back, committed ones stay. */
    static void stop(Settings settings) throws IOException {
        Optional<ProcessHandle> postmaster = running(settings);
        if (postmaster.isEmpty()) {
            return;
        }
        try {
            // the signal that pg_ctl stop -m fast sends; pg_ctl itself refuses to work for root
            new ProcessBuilder(
                            "/bin/sh",
                            "-c",
                            "kill -INT \"$0\"",
                            Long.toString(postmaster.get().pid()))
                    .start()
                    .waitFor();
            postmaster.get().onExit().get(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart(
                    "PostgreSQL of " + settings.directory() + " (process "
                            + postmaster.get().pid() + ") doesn't stop. End it, then start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
