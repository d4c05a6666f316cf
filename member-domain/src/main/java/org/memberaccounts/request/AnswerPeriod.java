package org.memberaccounts.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.memberaccounts.deadline.Deadline;
import org.memberaccounts.deadline.Pause;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.policy.PolicyFact;
import org.memberaccounts.policy.PolicyFacts;
import org.memberaccounts.wording.Wording;

/** The working days within which requests of each kind are answered (DEL-6), from {@code requests.yaml}. */
@ApplicationScoped
class AnswerPeriod implements PolicyFacts {
    private static final String FILE = "requests.yaml";
    private static final String WITHIN = "answer-within";

    private final Organisation organisation;
    private final Workflows workflows;

    private Map<String, Integer> days = Map.of();

    @Inject
    AnswerPeriod(Organisation organisation, Workflows workflows) {
        this.organisation = organisation;
        this.workflows = workflows;
    }

    /**
     * Reads the periods at the start, so that a mistake in the pack stops the start. Observing the start is enough for
     * that.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        Section requests = organisation.pack().read(FILE);
        Section within = requests.section(WITHIN);
        requests.done();
        Map<String, Integer> read = new HashMap<>();
        for (Workflow workflow : workflows.all()) {
            int some = within.number(workflow.kind());
            if (some < 1) {
                throw within.error(workflow.kind(), "must be at least 1 working day");
            }
            read.put(workflow.kind(), some);
        }
        within.done();
        days = Map.copyOf(read);
    }

    /** Brings the working days of each kind, such as {@code answer-within-deletion}. */
    @Override
    public List<PolicyFact> all() {
        return days.entrySet().stream()
                .map(kind -> new PolicyFact(
                        WITHIN + "-" + kind.getKey(),
                        language -> Wording.beside(AnswerPeriod.class, "Facts", language)
                                .say("working-days", kind.getValue())))
                .toList();
    }

    /** Returns the deadline of a request asked at this time. */
    Deadline of(Workflow workflow, Instant askedAt, List<Pause> pauses) {
        return new Deadline(askedAt, days.get(workflow.kind()), pauses);
    }
}
