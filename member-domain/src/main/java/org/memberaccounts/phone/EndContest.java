package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.memberaccounts.jobs.JobStep;
import org.memberaccounts.person.PersonId;

/** Takes a number from the holder whose time to prove it anew is over. */
@ApplicationScoped
class EndContest implements JobStep {
    /** The name of this step in the log. */
    static final String NAME = "end-phone-contest";

    private final PhoneContests contests;

    @Inject
    EndContest(PhoneContests contests) {
        this.contests = contests;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String holder, int attempt) {
        contests.end(new PersonId(UUID.fromString(holder)));
    }
}
