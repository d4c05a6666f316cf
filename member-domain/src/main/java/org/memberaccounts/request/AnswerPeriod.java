package org.memberaccounts.request;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.memberaccounts.deadline.Deadline;
import org.memberaccounts.deadline.Pause;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.organisation.Versioned;
import org.memberaccounts.policy.AnswerPromises;
import org.memberaccounts.policy.PolicyFact;
import org.memberaccounts.policy.PolicyFacts;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.wording.Wording;

/**
 * The working days within which requests of each kind are answered (DEL-6), as each version promises them. A request
 * keeps the promise of the version that was in force when it was asked.
 */
@ApplicationScoped
class AnswerPeriod implements PolicyFacts, AnswerPromises {
    private static final String FILE = "requests.yaml";
    private static final String WITHIN = "answer-within";

    private final Organisation organisation;
    private final Workflows workflows;
    private final Function<Instant, VersionNumber> version;

    private Versioned<SortedMap<String, Integer>> days;

    @Inject
    AnswerPeriod(Organisation organisation, Workflows workflows, VersionInForce version) {
        this(organisation, workflows, version::at);
    }

    AnswerPeriod(Organisation organisation, Workflows workflows, Function<Instant, VersionNumber> version) {
        this.organisation = organisation;
        this.workflows = workflows;
        this.version = version;
    }

    @PostConstruct
    void read() {
        days = Versioned.read(organisation.pack(), this::readDays);
    }

    /** Reads the periods at the start, so that a mistake in the version in force stops the start. */
    void begin(
            @Observes @Priority(VersionInForce.KNOWN) @Initialized(ApplicationScoped.class) Object start, Clock clock) {
        days.of(version.apply(clock.instant()));
    }

    private SortedMap<String, Integer> readDays(VersionNumber one) {
        Section requests = organisation.pack().read(one, FILE);
        Section within = requests.section(WITHIN);
        requests.done();
        SortedMap<String, Integer> read = new TreeMap<>();
        for (Workflow workflow : workflows.all()) {
            int some = within.number(workflow.kind());
            if (some < 1) {
                throw within.error(workflow.kind(), "must be at least 1 working day");
            }
            read.put(workflow.kind(), some);
        }
        within.done();
        return Collections.unmodifiableSortedMap(read);
    }

    /** Brings the working days of each kind, such as {@code answer-within-deletion}. */
    @Override
    public List<PolicyFact> all(VersionNumber one) {
        return days.of(one).entrySet().stream()
                .map(kind -> new PolicyFact(
                        WITHIN + "-" + kind.getKey(),
                        language -> Wording.beside(AnswerPeriod.class, "Facts", language)
                                .say("working-days", kind.getValue())))
                .toList();
    }

    @Override
    public SortedMap<String, Integer> days(VersionNumber one) {
        return days.of(one);
    }

    /** Returns the deadline of a request asked at this time. */
    Deadline of(Workflow workflow, Instant askedAt, List<Pause> pauses) {
        return new Deadline(askedAt, days.of(version.apply(askedAt)).get(workflow.kind()), pauses);
    }
}
