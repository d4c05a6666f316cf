package org.memberaccounts.erasure;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A place has been erased: it holds nothing of the person any more. */
public record TargetErased(ErasureId erasure, PersonId person, String target, Evidence evidence) implements Recorded {
    /**
     * Returns the event, which concerns no person once the key is destroyed: from then on only the erasure ties this
     * entry to the others.
     */
    @Override
    public Fact fact() {
        return Fact.of(ErasureAction.ERASURE_PLACE_ERASED, Access.job(RunErasure.NAME))
                .about(person)
                .ref("erasure", erasure)
                .object("place", target);
    }
}
