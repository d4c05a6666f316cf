package org.memberaccounts.erasure;

import org.memberaccounts.actor.Access;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** The erasure has ended: every place has reported, and nothing leads to the person any more. */
public record ErasureEnded(ErasureId erasure, String cause) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(ErasureAction.ERASURE_ENDED, Access.job(RunErasure.NAME))
                .because(cause)
                .ref("erasure", erasure);
    }
}
