package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;

/** The rules of the pack for numbers: whether people may share one, and for how long a holder can object. */
@ApplicationScoped
class PhoneRules {
    private static final String FILE = "phone-numbers.yaml";
    private static final int LONGEST_DAYS = 60;

    private boolean shared;
    private Duration objection;

    @Inject
    PhoneRules(Organisation organisation) {
        Section file = organisation.pack().read(FILE);
        shared = file.yes("shared");
        int days = file.number("objection-days");
        if (days < 1 || days > LONGEST_DAYS) {
            throw file.error("objection-days", "must be from 1 to " + LONGEST_DAYS);
        }
        objection = Duration.ofDays(days);
        file.done();
    }

    PhoneRules(boolean shared, Duration objection) {
        this.shared = shared;
        this.objection = objection;
    }

    /** Is read at the start, so that a mistake in the pack stops the start. Observing the start is enough for that. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    boolean shared() {
        return shared;
    }

    Duration objection() {
        return objection;
    }
}
