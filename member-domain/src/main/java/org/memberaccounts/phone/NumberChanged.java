package org.memberaccounts.phone;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.memberaccounts.member.ProfileCorrected;
import org.memberaccounts.organisation.AttributeId;

/** Sees to it that a number which was changed or taken out is no longer verified. */
@ApplicationScoped
class NumberChanged {
    private final PhoneContests contests;

    @Inject
    NumberChanged(PhoneContests contests) {
        this.contests = contests;
    }

    /** Comes before whoever asks what is verified. */
    void corrected(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ProfileCorrected correction) {
        if (correction.attributes().contains(AttributeId.PHONE)) {
            contests.changed(correction.by(), correction.person());
        }
    }
}
