package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/** Erases the notices to the person, waiting and sent, and what they had switched off. */
@ApplicationScoped
class EraseNotices implements ErasureTarget {
    private final Outbox outbox;
    private final SwitchedOffKinds switchedOff;

    @Inject
    EraseNotices(Outbox outbox, SwitchedOffKinds switchedOff) {
        this.outbox = outbox;
        this.switchedOff = switchedOff;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(outbox.forget(person) + switchedOff.forget(person));
    }
}
