package org.memberaccounts.consent;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.version.VersionNumber;

/**
 * A person said yes or no to a purpose.
 *
 * @param coming the version whose text they read; empty for the one in force
 */
public record ConsentDecided(
        Access by,
        PersonId person,
        PurposeId purpose,
        DecisionId decision,
        ConsentAction action,
        Optional<VersionNumber> coming)
        implements Recorded {
    @Override
    public Fact fact() {
        Fact fact = Fact.of(action, by).about(person).purpose(purpose).ref("consent", decision);
        return coming.map(fact::judgedBy).orElse(fact);
    }
}
