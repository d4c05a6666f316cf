package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.memberaccounts.container.NonJta;
import org.memberaccounts.failure.FailureTrace;

/**
 * Runs what is due on this node. It looks once a second. When a node dies, the others find its jobs after four missed
 * heartbeats of five seconds. It polls through a data source without JTA: its own bookkeeping belongs to no domain
 * transaction.
 */
@ApplicationScoped
class JobRunner {
    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final int WORKERS = 4;
    private static final int HOUSEKEEPERS = 3;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    /** Starts after everything else that looks at the database when the server starts. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final DataSource dataSource;
    private final ManagedThreadFactory threads;
    private final Steps steps;
    private final Clock clock;
    private final Node node;
    private final Instance<BeforeJobs> first;

    private List<ExecutorService> executors = List.of();
    private Scheduler scheduler;
    private boolean asked;
    private boolean stopped;

    @Inject
    JobRunner(
            @NonJta DataSource dataSource,
            ManagedThreadFactory threads,
            Steps steps,
            Clock clock,
            Node node,
            @Any Instance<BeforeJobs> first) {
        this.dataSource = dataSource;
        this.threads = threads;
        this.steps = steps;
        this.clock = clock;
        this.node = node;
        this.first = first;
    }

    /** Starts once: every module of the EAR announces its start, and only the first one counts. */
    @SuppressWarnings("FutureReturnValueIgnored") // its failure is told
    synchronized void start(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object start) {
        if (!asked) {
            asked = true;
            CompletableFuture.allOf(first.stream()
                            .map(BeforeJobs::begin)
                            .map(CompletionStage::toCompletableFuture)
                            .toArray(CompletableFuture[]::new))
                    .thenRun(this::run)
                    .whenComplete((nothing, failed) -> tellIfNone(failed));
        }
    }

    private static void tellIfNone(Throwable failed) {
        if (failed != null) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "No job runs on this node until it is started again: {0}",
                    FailureTrace.of(failed));
        }
    }

    private synchronized void run() {
        if (stopped) {
            return;
        }
        var workers = Executors.newFixedThreadPool(WORKERS, threads);
        var due = Executors.newSingleThreadExecutor(threads);
        var housekeepers = Executors.newScheduledThreadPool(HOUSEKEEPERS, threads);
        executors = List.of(workers, due, housekeepers);
        scheduler = Scheduler.create(dataSource, steps.once())
                .startTasks(steps.recurring())
                .schedulerName(new SchedulerName.Fixed(
                        node.name() + "-" + ProcessHandle.current().pid()))
                .tableName(Steps.TABLE)
                .serializer(new TextSerializer())
                .jdbcCustomization(Steps.database())
                .alwaysPersistTimestampInUTC()
                .threads(WORKERS)
                .executorService(workers)
                .dueExecutor(due)
                .housekeeperExecutor(housekeepers)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.OFF, false)
                .clock(clock::instant)
                .build();
        scheduler.start();
    }

    /** Lets running jobs end; another node, or the next start, takes up those that don't. */
    @PreDestroy
    synchronized void stop() {
        stopped = true;
        if (scheduler != null) {
            scheduler.stop();
        }
        executors.forEach(ExecutorService::shutdownNow);
    }
}
