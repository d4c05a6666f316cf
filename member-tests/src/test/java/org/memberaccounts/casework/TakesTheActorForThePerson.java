package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.person.PersonId;

/** Breaks a rule on purpose. */
public class TakesTheActorForThePerson {
    Optional<PersonId> about(Access by) {
        return by.actor() instanceof Actor.Member member ? Optional.of(member.person()) : Optional.empty();
    }
}
