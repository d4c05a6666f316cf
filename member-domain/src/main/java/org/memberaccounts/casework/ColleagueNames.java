package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.trail.Naming;
import org.memberaccounts.wording.Wording;

/** The name of an agent to whom a case was given: the staff number. */
@ApplicationScoped
class ColleagueNames implements Naming {
    static final String KIND = "colleague";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return Optional.of(
                Wording.beside(ColleagueNames.class, "Colleagues", language).say(KIND, id));
    }
}
