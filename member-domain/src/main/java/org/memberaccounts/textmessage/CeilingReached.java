package org.memberaccounts.textmessage;

import org.memberaccounts.actor.Access;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** The texts of a day have cost as much as the pack allows: the first one that didn't go out for that. */
public record CeilingReached() implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(TextAction.TEXT_CEILING_REACHED, Access.job(SendText.NAME))
                .failed()
                .because(TextFailure.CEILING.code());
    }
}
