package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;

/**
 * Begins erasures and shows their progress. Whoever begins one decides whether it may begin; from there on it runs to
 * its end.
 */
@ApplicationScoped
public class Erasures {
    /** The SQL for running erasures, each with its person and id, for the comparison of bars. */
    public static final String RUNNING = "select person_id, id from member.erasure where person_id is not null";

    private final EntityManager entityManager;
    private final ErasurePlan plan;
    private final Jobs jobs;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<ErasureBegun> begun;
    private final Event<ErasureEnded> ended;

    @Inject
    Erasures(
            EntityManager entityManager,
            ErasurePlan plan,
            Jobs jobs,
            Identifiers identifiers,
            Clock clock,
            Event<ErasureBegun> begun,
            Event<ErasureEnded> ended) {
        this.entityManager = entityManager;
        this.plan = plan;
        this.jobs = jobs;
        this.identifiers = identifiers;
        this.clock = clock;
        this.begun = begun;
        this.ended = ended;
    }

    /** Begins to erase a person without a request; an erasure that runs already goes on as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ErasureId begin(PersonId person, String cause) {
        return begin(new ErasureId(identifiers.next()), person, cause);
    }

    /**
     * Begins to erase a person: once this is committed it is carried out, whatever breaks.
     *
     * @param cause a code, for the log: small letters and dashes
     * @return the erasure that runs, which is an earlier one where there is one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ErasureId begin(ErasureId id, PersonId person, String cause) {
        Optional<ErasureId> running = running(person);
        if (running.isPresent()) {
            return running.get();
        }
        entityManager.persist(new Erasure(id, person, cause, clock.instant()));
        jobs.schedule(RunErasure.NAME, id.toString(), id.toString(), clock.instant());
        begun.fire(new ErasureBegun(id, person, cause));
        return id;
    }

    /** Tells whether this person is being erased now. */
    public boolean isRunning(PersonId person) {
        return running(person).isPresent();
    }

    private Optional<ErasureId> running(PersonId person) {
        return entityManager
                .createQuery("select e.id from Erasure e where e.person = :person", UUID.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .map(ErasureId::new);
    }

    /** Returns the progress of an erasure; empty when there is none with this id. */
    public Optional<ErasureReport> report(ErasureId id) {
        return Optional.ofNullable(entityManager.find(Erasure.class, id.value()))
                .map(erasure ->
                        new ErasureReport(id, erasure.cause(), erasure.beganAt(), erasure.endedAt(), places(erasure)));
    }

    /**
     * Returns a place's name on pages, by its name in the log and in reports; empty for a place that no erasure knows
     * any more.
     */
    public Optional<String> called(String place, Locale language) {
        return plan.called(place, language);
    }

    /**
     * Returns a sentence about what stays of a place anonymised; empty where nothing does, and for a place that no
     * erasure knows any more.
     */
    public Optional<String> kept(String place, Locale language) {
        return plan.words(place, ErasurePlan.KEPT, language);
    }

    /** Returns the places where something may stay anonymised. */
    public Set<String> keeping() {
        return plan.targets().stream()
                .map(ErasureTarget::name)
                .filter(place -> kept(place, Locale.ROOT).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns a sentence about what may still exist at a place for a time; empty where nothing does, and for a place
     * that no erasure knows any more.
     */
    public Optional<String> residue(String place, Locale language) {
        return plan.words(place, ".residue", language);
    }

    /**
     * Returns the places that are done, then those still to do. For an ended erasure it tells what was done then, not
     * what would be done today.
     */
    private List<ErasureReport.Place> places(Erasure erasure) {
        Map<String, ErasureReport.Place> places = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select a from Acknowledgement a where a.erasure = :erasure order by a.position",
                        Acknowledgement.class)
                .setParameter("erasure", erasure.id().value())
                .getResultStream()
                .map(Acknowledgement::place)
                .forEach(place -> places.put(place.name(), place));
        if (erasure.endedAt().isEmpty()) {
            plan.targets()
                    .forEach(target -> places.putIfAbsent(
                            target.name(), new ErasureReport.Place(target.name(), Optional.empty())));
        }
        return new ArrayList<>(places.values());
    }

    /** Returns the person whom an erasure is about; empty once it has ended. */
    Optional<PersonId> person(ErasureId id) {
        return Optional.ofNullable(entityManager.find(Erasure.class, id.value()))
                .flatMap(Erasure::person);
    }

    /** Ends the erasure and removes the last thing that led to the person. */
    @Transactional
    void end(ErasureId id) {
        Erasure erasure = entityManager.find(Erasure.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (erasure.endedAt().isEmpty()) {
            erasure.end(clock.instant());
            ended.fire(new ErasureEnded(id, erasure.cause()));
        }
    }
}
