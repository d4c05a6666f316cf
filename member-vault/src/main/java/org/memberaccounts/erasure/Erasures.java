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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/**
 * Where erasures are begun and looked at. Whether one may begin is for whoever begins it to say; from there on it runs
 * to its end.
 */
@ApplicationScoped
public class Erasures {
    /** SQL for those that run: the person and the erasure, for whoever compares. */
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

    /** Begins to erase a person that no request asks for. Begun already, it goes on as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ErasureId begin(PersonId person, String cause) {
        return begin(new ErasureId(identifiers.next()), person, cause);
    }

    /**
     * Begins to erase a person: from the commit on it happens, whatever breaks.
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

    /** Whether this person is being erased now. */
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

    /** How far an erasure is; empty when there is none by this id. */
    public Optional<ErasureReport> report(ErasureId id) {
        return Optional.ofNullable(entityManager.find(Erasure.class, id.value()))
                .map(erasure ->
                        new ErasureReport(id, erasure.cause(), erasure.beganAt(), erasure.endedAt(), places(erasure)));
    }

    /**
     * What pages call a place, by the name that the log and reports have; empty for one that no erasure knows any more.
     */
    public Optional<LocalizedText> called(String place) {
        return plan.find(place).map(ErasureTarget::called);
    }

    /** What stays of a place as nobody's; empty where nothing does, and for a place that no erasure knows any more. */
    public Optional<Kept> kept(String place) {
        return plan.find(place).flatMap(ErasureTarget::kept);
    }

    /**
     * What may still exist at a place for a time, in a sentence; empty where nothing does, and for a place that no
     * erasure knows any more.
     */
    public Optional<LocalizedText> residue(String place) {
        return plan.find(place).flatMap(ErasureTarget::residue).map(Residue::what);
    }

    /**
     * What is done, then what is still to do. What an ended one did is told by what it did then, not by what would be
     * done today.
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

    /** Whom an erasure is about; empty once it has ended. */
    Optional<PersonId> person(ErasureId id) {
        return Optional.ofNullable(entityManager.find(Erasure.class, id.value()))
                .flatMap(Erasure::person);
    }

    /** Ends it: the last thing that led to the person is gone with this. */
    @Transactional
    void end(ErasureId id) {
        Erasure erasure = entityManager.find(Erasure.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (erasure.endedAt().isEmpty()) {
            erasure.end(clock.instant());
            ended.fire(new ErasureEnded(id, erasure.cause()));
        }
    }
}
