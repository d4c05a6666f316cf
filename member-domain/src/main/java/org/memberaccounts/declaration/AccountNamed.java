package org.memberaccounts.declaration;

import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A member of staff named an address as that of their own account.
 *
 * @param person empty where the address is nobody's
 */
public record AccountNamed(Access by, Optional<PersonId> person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(DeclarationAction.DECLARATION_ACCOUNT_NAMED, by)
                .about(person)
                .attributes(Set.of(AttributeId.EMAIL));
    }
}
