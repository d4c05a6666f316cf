package org.memberaccounts.identity;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A person's sign-in address changed to one that we can't write to; we keep the one before. */
public record EmailUnusable(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.IDENTITY_EMAIL_UNUSABLE, Access.job(FollowKeycloak.NAME))
                .about(person)
                .attributes(Set.of(AttributeId.EMAIL));
    }
}
