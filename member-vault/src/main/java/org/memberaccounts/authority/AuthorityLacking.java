package org.memberaccounts.authority;

import org.memberaccounts.actor.Access;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An attempt to act for a person without the authority to.
 *
 * @param attempt the act that they tried
 */
public record AuthorityLacking(Access by, PersonId person, Action attempt, Lack why) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(attempt, by).about(person).refused(why.code());
    }
}
