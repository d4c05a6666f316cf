package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.memberaccounts.person.PersonId;

/** People who work here and also have an account as a person: with the same sign-in, or another that they told us. */
@ApplicationScoped
public class Colleagues {
    private final KnownPeople people;

    @Inject
    Colleagues(KnownPeople people) {
        this.people = people;
    }

    /** Returns the relation of this person to the member of staff with this number. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Relation relation(int staff, PersonId person) {
        return people.find(person).map(known -> known.relation(staff)).orElse(Relation.OUTSIDER);
    }
}
