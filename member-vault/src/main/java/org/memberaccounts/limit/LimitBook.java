package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;

/** The rates of this organisation: those of the features, and in their place what {@code limits.yaml} says. */
@ApplicationScoped
class LimitBook {
    private static final String FILE = "limits.yaml";

    /** A line of the pack. The client is empty where it holds for all who have none of their own. */
    private record Line(String act, LimitBy by, Optional<String> client) {}

    private final Map<String, LimitedAct> acts;
    private final Map<Line, Rate> lines = new HashMap<>();

    @Inject
    LimitBook(Organisation organisation, @Any Instance<LimitedAct> brought) {
        this.acts = brought.stream().collect(Collectors.toUnmodifiableMap(LimitedAct::id, act -> act));
        read(organisation.pack().read(FILE));
    }

    /** Is read at the start, so that a mistake in the pack stops the start. Observing the start is enough for that. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    private void read(Section file) {
        for (Section section : file.sections("limits")) {
            LimitedAct act = section.parsed("act", this::act, "must be one of " + new TreeSet<>(acts.keySet()));
            LimitBy by = section.parsed(
                    "by",
                    code -> Coded.find(LimitBy.class, code)
                            .filter(act.rates()::containsKey)
                            .orElseThrow(IllegalArgumentException::new),
                    "must be one of " + codes(act) + ", by which " + act.id() + " is limited");
            Optional<String> client = section.optionalText("client");
            if (client.isPresent() && by != LimitBy.SYSTEM) {
                throw section.error("client", "is for limits by system only. Take it out");
            }
            Rate rate = Rate.read(section);
            section.done();
            if (lines.put(new Line(act.id(), by, client), rate) != null) {
                throw section.error("act", "has this limit twice. Take one out");
            }
        }
        file.done();
    }

    private LimitedAct act(String id) {
        return Optional.ofNullable(acts.get(id)).orElseThrow(IllegalArgumentException::new);
    }

    private static Set<String> codes(LimitedAct act) {
        return act.rates().keySet().stream().map(LimitBy::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds the rate; empty where the act isn't limited by this. */
    Optional<Rate> rate(LimitedAct act, LimitBy by, Optional<String> client) {
        return Optional.ofNullable(lines.get(new Line(act.id(), by, client)))
                .or(() -> Optional.ofNullable(lines.get(new Line(act.id(), by, Optional.empty()))))
                .or(() -> Optional.ofNullable(act.rates().get(by)));
    }
}
