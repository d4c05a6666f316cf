package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.renewal.SeenChanges;
import org.memberaccounts.web.frame.BeforeHome;

/** The changes of the policy, once, for everybody who was a member when it was announced. */
@Dependent
class ChangeFirst implements BeforeHome {
    private final SeenChanges seen;

    @Inject
    ChangeFirst(SeenChanges seen) {
        this.seen = seen;
    }

    @Override
    public Optional<String> address(OpenedAccount own) {
        return seen.unseen(own.person()).map(way -> AskedAgain.PAGE);
    }
}
