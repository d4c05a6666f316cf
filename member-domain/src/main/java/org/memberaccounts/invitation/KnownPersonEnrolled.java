package org.memberaccounts.invitation;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Another system wanted to enrol somebody who is a person here already. It is told what it is told of everybody; the
 * person gets to see that.
 */
public record KnownPersonEnrolled(String client, PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        Access by = new Access(new Actor.Integrator(client, Set.of()), new Via(client, Channel.JOB, Detail.NONE));
        return Fact.of(InvitationAction.PERSON_ENROLLED, by).about(person).refused("has-account");
    }
}
