package org.memberaccounts.identity;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A person's sign-in address changed, verified by Keycloak; we have the new one now too. */
public record EmailFollowed(PersonId person) implements Recorded {
    /** Returns the job that learned of it. */
    public Access by() {
        return Access.job(FollowKeycloak.NAME);
    }

    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.IDENTITY_EMAIL_CHANGED, by())
                .about(person)
                .attributes(Set.of(AttributeId.EMAIL));
    }
}
