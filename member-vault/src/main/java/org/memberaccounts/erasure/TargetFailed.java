package org.memberaccounts.erasure;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A place could not be erased this time; it is tried again. */
public record TargetFailed(ErasureId erasure, PersonId person, String target) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(ErasureAction.ERASURE_PLACE_ERASED, Access.job(RunErasure.NAME))
                .about(person)
                .failed()
                .because("tried-again-later")
                .ref("erasure", erasure)
                .object("place", target);
    }
}
