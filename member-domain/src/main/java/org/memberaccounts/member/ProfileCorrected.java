package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** These answers of a member were added, changed or removed; recorded without the values (REG-5). */
public record ProfileCorrected(Access by, PersonId person, Change change, Set<AttributeId> attributes)
        implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(change.action(), by).about(person).attributes(attributes);
    }
}
