package org.memberaccounts.erasure;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** The erasure of a person has begun; there is no way back. */
public record ErasureBegun(ErasureId erasure, PersonId person, String cause) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(ErasureAction.ERASURE_BEGUN, Access.job(RunErasure.NAME))
                .about(person)
                .because(cause)
                .ref("erasure", erasure);
    }
}
