package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.memberaccounts.member.Doubt;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Tells which answers are disputed, for whoever judges who is an official member. */
@ApplicationScoped
class DisputedDoubt implements Doubt {
    private final Disputes disputes;

    @Inject
    DisputedDoubt(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public Set<AttributeId> doubted(PersonId person) {
        return disputes.disputed(person);
    }
}
