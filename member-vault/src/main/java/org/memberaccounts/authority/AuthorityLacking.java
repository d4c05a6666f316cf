package org.memberaccounts.authority;

import org.memberaccounts.actor.Access;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Somebody tried to act for a person, and may not.
 *
 * @param attempt what they tried
 */
public record AuthorityLacking(Access by, PersonId person, Action attempt, Authority.Lack why) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(attempt, by).about(person).refused(why.code());
    }
}
