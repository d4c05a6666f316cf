package org.memberaccounts.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.trail.Naming;
import org.memberaccounts.wording.Wording;

/** The count in an entry about what was erased, in words. */
@ApplicationScoped
class ErasedCount implements Naming {
    @Override
    public String kind() {
        return FallenAwayErased.COUNT;
    }

    @Override
    public Optional<String> name(String id, Locale language) {
        return Optional.of(Wording.beside(ErasedCount.class, "Log", language).say("erased", Long.valueOf(id)));
    }
}
