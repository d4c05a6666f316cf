package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.keys.BlindIndex;

/**
 * The people behind addresses, for desks that write to somebody and tell nobody whether there is one. Whom a bar hides
 * is not found, nor is anybody by an address that is disputed. The desk records what it does with it.
 */
@ApplicationScoped
public class Addressees {
    private final BlindIndex index;
    private final KnownPeople people;

    @Inject
    Addressees(BlindIndex index, KnownPeople people) {
        this.index = index;
        this.people = people;
    }

    /** Finds the one person who has exactly this address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PersonId> find(CheckedValue address) {
        Map<PersonId, Known> found = people.find(index.find(address.attribute().value(), address.normalised()));
        List<PersonId> shown = found.entrySet().stream()
                .filter(one -> one.getValue().bars().stream().noneMatch(Bar::hides))
                .filter(one -> !one.getValue().disputed().contains(address.attribute()))
                .map(Map.Entry::getKey)
                .toList();
        return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
    }
}
