package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.trail.Naming;
import org.memberaccounts.wording.Wording;

/** The words for how often a limit was reached. */
@ApplicationScoped
class Times implements Naming {
    @Override
    public String kind() {
        return LimitWasReached.TIMES;
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return Optional.of(Wording.beside(Times.class, "Log", language).say("times", Long.valueOf(id)));
    }
}
