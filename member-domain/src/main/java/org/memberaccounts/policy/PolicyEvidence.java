package org.memberaccounts.policy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.wording.Wording;

/**
 * The evidence for the policy's promises. Gathered in the background on every node, so that the policy is shown at
 * once, database or not. Evidence older than ten minutes isn't shown.
 */
@ApplicationScoped
public class PolicyEvidence {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    /** Two of them are over before what was found is too old. */
    private static final Duration LONGEST_PAUSE = GOOD_FOR.dividedBy(3);
    /** Starts after everything that refuses to start on a database of another version. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private static final System.Logger LOG = System.getLogger(PolicyEvidence.class.getName());

    private final ManagedScheduledExecutorService scheduler;

    private final List<Control> controls;
    private final Clock clock;
    private final Map<ControlId, Evidence> newest = new ConcurrentHashMap<>();
    private ScheduledFuture<?> asking;

    @Inject
    PolicyEvidence(@Any Instance<Control> controls, Clock clock, ManagedScheduledExecutorService scheduler) {
        this(controls.stream().toList(), clock, scheduler);
    }

    PolicyEvidence(List<Control> controls, Clock clock, ManagedScheduledExecutorService scheduler) {
        this.controls = controls;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Starts once: every module of the EAR announces its start, and only the first one counts. */
    synchronized void start(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object start) {
        if (asking == null) {
            Runnable look = this::ask;
            asking = scheduler.schedule(look, new Sparing(LONGEST_PAUSE));
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (asking != null) {
            asking.cancel(true);
        }
    }

    /**
     * Finds the newest evidence for this control; empty where there is none, or none that is new enough. Never waits.
     */
    public Optional<Evidence> of(ControlId control) {
        return Optional.ofNullable(newest.get(control))
                .filter(evidence -> evidence.at().plus(GOOD_FOR).isAfter(clock.instant()));
    }

    /** Returns the names of the kinds that break the promise, in the order of their codes. */
    public List<String> kinds(ControlId control, Evidence found, Locale language) {
        return controls.stream()
                .filter(one -> one.id().equals(control))
                .flatMap(one -> found.kinds().stream().sorted().map(kind -> one.kind(kind, language)))
                .toList();
    }

    /** Finds the words for its evidence; empty where the feature has none. */
    public Optional<String> words(ControlId control, String outcome, Locale language) {
        String key = control.code() + "." + outcome;
        return controls.stream()
                .filter(one -> one.id().equals(control))
                .map(one -> Wording.beside(one.getClass(), "Controls", language))
                .filter(words -> words.knows(key))
                .map(words -> words.sentence(key))
                .findFirst();
    }

    void ask() {
        controls.forEach(this::ask);
    }

    private void ask(Control control) {
        try {
            control.evidence(clock.instant()).ifPresent(found -> newest.put(control.id(), found));
        } catch (Exception e) {
            // catches everything, even a failed commit, which no method here declares: the other controls are still
            // asked, and this one again
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The records could not be asked whether {0} holds: {1}",
                    control.id(),
                    FailureTrace.of(e));
        }
    }
}
