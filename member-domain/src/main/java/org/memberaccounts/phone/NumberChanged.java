package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.memberaccounts.member.ProfileChanging;
import org.memberaccounts.organisation.AttributeId;

/** Sees to it that a number which is changed or taken out is no longer verified. */
@ApplicationScoped
class NumberChanged {
    private final PhoneContests contests;

    @Inject
    NumberChanged(PhoneContests contests) {
        this.contests = contests;
    }

    /** Comes while the number of before is still there: by it those who have it too are found. */
    void changing(@Observes ProfileChanging change) {
        if (change.attributes().contains(AttributeId.PHONE)) {
            contests.changing(change.by(), change.person());
        }
    }
}
