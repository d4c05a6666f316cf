package org.memberaccounts.consent;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A person said yes or no to a purpose.
 *
 * @param withdrawn whether the no withdraws an earlier yes
 */
public record ConsentDecided(
        Access by, PersonId person, PurposeId purpose, DecisionId decision, boolean given, boolean withdrawn)
        implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(action(), by).about(person).purpose(purpose).ref("consent", decision);
    }

    private ConsentAction action() {
        if (given) {
            return ConsentAction.CONSENT_GIVEN;
        }
        return withdrawn ? ConsentAction.CONSENT_WITHDRAWN : ConsentAction.CONSENT_REFUSED;
    }
}
