package org.memberaccounts.declaration;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A member of staff has proven that an account is theirs: from now on they open nothing of it as staff. */
public record AccountProven(Access by, PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(DeclarationAction.DECLARATION_ACCOUNT_PROVEN, by).about(person);
    }
}
