package org.memberaccounts.sample;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.IdentityProviderUnavailable;
import org.memberaccounts.identity.KeycloakHistory;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.jobs.BeforeJobs;
import org.memberaccounts.jobs.DueJobs;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.sample.crowd.Crowd;

/**
 * Lets the story happen, on one thread under a moved clock, before any job runs by itself. Whatever falls due meanwhile
 * is done when it is due.
 */
@ApplicationScoped
class Loader implements BeforeJobs {
    private static final System.Logger LOG = System.getLogger(Loader.class.getName());
    static final long SEED = 20_211_101;
    private static final IdentityId SAMPLE_MEMBER =
            new IdentityId(new UUID(0x4000L, 0x8000_0000_0000_0001L).toString());
    private static final int TRIES = 180;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ManagedThreadFactory threads;
    private final AuditCounts log;
    private final Organisation organisation;
    private final KeycloakUsers users;
    private final KeycloakHistory keycloak;
    private final DueJobs jobs;
    private final Doings doings;
    private final Crowd crowd;
    private final Typing typing;
    private final Clock clock;
    private final SamplePeople people;

    private final Progress progress = new Progress();
    private volatile boolean stopped;

    @Inject
    Loader(
            ManagedThreadFactory threads,
            AuditCounts log,
            Organisation organisation,
            KeycloakUsers users,
            KeycloakHistory keycloak,
            DueJobs jobs,
            Doings doings,
            Crowd crowd,
            Typing typing,
            Clock clock,
            SamplePeople people) {
        this.threads = threads;
        this.log = log;
        this.organisation = organisation;
        this.users = users;
        this.keycloak = keycloak;
        this.jobs = jobs;
        this.doings = doings;
        this.crowd = crowd;
        this.typing = typing;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public CompletionStage<Void> begin() {
        if (people.areNone() || !log.isEmpty() || crowd.isThere()) {
            return CompletableFuture.completedStage(null);
        }
        progress.begin();
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        threads.newThread(() -> load(loaded)).start();
        return loaded;
    }

    private void load(CompletableFuture<Void> loaded) {
        try {
            if (people.areWanted()) {
                awaitKeycloak();
                letHappen(Story.tell(SEED, clock.instant(), organisation.zone(), SAMPLE_MEMBER));
                keycloak.passOver();
            }
            MovedClock.comeBack();
            people.crowd().ifPresent(this::gather);
        } catch (Exception e) {
            // also catches a failed commit, which no method here declares
            LOG.log(System.Logger.Level.ERROR, "The sample could not be loaded: {0}", FailureTrace.of(e));
            progress.fail();
            loaded.completeExceptionally(e);
            return;
        } finally {
            MovedClock.comeBack();
        }
        progress.end();
        loaded.complete(null);
    }

    private void gather(int many) {
        for (int from = 0; from < many; from += Crowd.CHUNK) {
            crowd.add(from, Math.min(many, from + Crowd.CHUNK), typing::values);
            progress.reach(from, many);
            requireRunning();
        }
    }

    private void letHappen(List<Happening> story) {
        for (int number = 0; number < story.size(); number++) {
            Happening next = story.get(number);
            doWhatIsDue(next.at());
            MovedClock.moveTo(next.at());
            next.act().happen(doings);
            progress.reach(number, story.size());
            requireRunning();
        }
        doWhatIsDue(story.getLast().at());
    }

    private void requireRunning() {
        if (stopped) {
            throw new IllegalStateException("The server is stopping.");
        }
    }

    private void doWhatIsDue(Instant until) {
        for (Optional<DueJobs.Due> due = jobs.firstUntil(until); due.isPresent(); due = jobs.firstUntil(until)) {
            MovedClock.moveTo(due.get().at());
            jobs.run(due.get());
        }
    }

    /** Waits for Keycloak, which starts beside this server. */
    private void awaitKeycloak() {
        for (int tries = 1; !keycloakAnswers(); tries++) {
            if (tries == TRIES || stopped) {
                throw new IllegalStateException("Keycloak doesn't answer.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean keycloakAnswers() {
        try {
            return users.exists(SAMPLE_MEMBER);
        } catch (IdentityProviderUnavailable e) {
            return false;
        }
    }

    Progress progress() {
        return progress;
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
