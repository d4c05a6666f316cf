package org.memberaccounts.policy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.memberaccounts.audit.evidence.Finding;
import org.memberaccounts.audit.evidence.LogEvidence;
import org.memberaccounts.audit.log.AuditEvent.PurposeText;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.vault.bar.BarComparison;

/**
 * What our own records say about the promises of the policy. Asked in the background on every node, so that the policy
 * is shown at once, database or not. What is older than ten minutes isn't said any more.
 */
@ApplicationScoped
public class PolicyEvidence {
    /** How far back reads are looked at. */
    static final Duration WINDOW = Duration.ofHours(24);

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    /** The owner's command runs once a day: nothing is late before that. */
    private static final Duration DAILY = Duration.ofDays(1);

    private static final Duration PAUSE = Duration.ofSeconds(10);
    /** After whatever refuses to start on a database of another version. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private static final System.Logger LOG = System.getLogger(PolicyEvidence.class.getName());

    private final ManagedScheduledExecutorService scheduler;

    private final LogEvidence log;
    private final PurposeCatalogue purposes;
    private final AnswersDue due;
    private final BarComparison bars;
    private final Clock clock;
    private final DetailPeriod details = DetailPeriod.fromEnvironment();
    private final Map<ControlId, Evidence> newest = new ConcurrentHashMap<>();
    private ScheduledFuture<?> asking;

    @Inject
    PolicyEvidence(
            LogEvidence log,
            PurposeCatalogue purposes,
            AnswersDue due,
            BarComparison bars,
            Clock clock,
            ManagedScheduledExecutorService scheduler) {
        this.log = log;
        this.purposes = purposes;
        this.due = due;
        this.bars = bars;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Every module of the EAR that starts says so; the first counts. */
    synchronized void start(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object start) {
        if (asking == null) {
            asking = scheduler.scheduleWithFixedDelay(this::ask, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (asking != null) {
            asking.cancel(true);
        }
    }

    /** The newest evidence for this control; empty where there is none, or none that is new enough. Never waits. */
    public Optional<Evidence> of(ControlId control) {
        return Optional.ofNullable(newest.get(control))
                .filter(evidence -> evidence.at().plus(GOOD_FOR).isAfter(clock.instant()));
    }

    void ask() {
        for (ControlId control : ControlId.values()) {
            ask(control);
        }
    }

    private void ask(ControlId control) {
        try {
            Instant now = clock.instant();
            find(control, now).ifPresent(found -> newest.put(control, found));
        } catch (Exception e) {
            // whatever it is, a commit that failed too, which no method here declares: the other controls are asked,
            // and this one again
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The records could not be asked whether {0} holds: {1}",
                    control,
                    FailureTrace.of(e));
        }
    }

    /** Nothing for controls that no question to our records can show. */
    private Optional<Evidence> find(ControlId control, Instant now) {
        return control == ControlId.LOCKS_HOLD
                ? Optional.of(locks(bars.compare(), now))
                : ask(control, now).map(found -> new Evidence(found.looked(), found.broken(), now));
    }

    private Optional<Finding> ask(ControlId control, Instant now) {
        Instant from = now.minus(WINDOW);
        return switch (control) {
            case READS_HAVE_PURPOSE -> Optional.of(log.readsWithoutPurpose(from));
            case CONSENT_BINDS -> Optional.of(log.readsAgainstConsent(needConsent(), from));
            case LOG_ONLY_GROWS -> Optional.of(log.tablesOpenToChange());
            case DETAILS_DROPPED -> Optional.of(log.detailsPastTheirPeriod(details.overBy(now.minus(DAILY)), now));
            case REQUESTS_ANSWERED_IN_TIME -> Optional.of(answers(due.ofTheYear()));
            case LOCKS_HOLD,
                    QUESTIONS_HAVE_PURPOSE,
                    CORRECTIONS_RECORDED,
                    STORED_ENCRYPTED,
                    PAYMENT_DATA_REFUSED,
                    OWN_ACCESS,
                    UNDER_AGE_REFUSED -> Optional.empty();
        };
    }

    private static Evidence locks(BarComparison.Outcome found, Instant now) {
        return new Evidence(found.looked(), found.broken(), now, found.features());
    }

    private static Finding answers(AnswersDue.Count given) {
        return new Finding(given.all(), given.late());
    }

    private List<PurposeText> needConsent() {
        return purposes.all().stream()
                .filter(purpose -> purpose.basis().needsConsent())
                .map(purpose -> new PurposeText(purpose.id().value(), purpose.textVersion()))
                .toList();
    }
}
