package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.memberaccounts.person.PersonId;

/** People who work here and have an account as a person besides, with the same sign-in. */
@ApplicationScoped
public class Colleagues {
    private final KnownPeople people;

    @Inject
    Colleagues(KnownPeople people) {
        this.people = people;
    }

    /** How this person stands to the member of the staff with this number. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Relation relation(int staff, PersonId person) {
        return people.find(person).map(known -> known.relation(staff)).orElse(Relation.OUTSIDER);
    }
}
