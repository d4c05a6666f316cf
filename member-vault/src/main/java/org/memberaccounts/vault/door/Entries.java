package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.vault.Subject;
import org.memberaccounts.vault.keys.KeyRing;

/** What the log calls people: their keys tell, as long as there are keys. */
@ApplicationScoped
public class Entries implements Pseudonyms {
    private final KeyRing keys;

    @Inject
    Entries(KeyRing keys) {
        this.keys = keys;
    }

    /** What the log calls this person; empty when there is no such person, or no longer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Subject> subject(PersonId person) {
        return keys.subject(person);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<UUID> of(PersonId person) {
        return keys.subject(person).map(Subject::value);
    }
}
