package org.memberaccounts.declaration;

import org.memberaccounts.actor.Access;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A member of staff said that they have no member account. */
public record NoAccountDeclared(Access by) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(DeclarationAction.DECLARATION_NONE, by);
    }
}
