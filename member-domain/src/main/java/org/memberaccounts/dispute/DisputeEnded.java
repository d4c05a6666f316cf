package org.memberaccounts.dispute;

import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A dispute ended.
 *
 * @param onCase the case on which an agent took it back; empty where the person ended it
 */
public record DisputeEnded(
        Access by, PersonId person, AttributeId attribute, DisputeEnding how, Optional<CaseFile> onCase)
        implements Recorded {
    @Override
    public Fact fact() {
        Fact fact =
                Fact.of(how.action(), by).as(StaffRole.SUPPORT).about(person).attributes(Set.of(attribute));
        return onCase.map(file -> fact.purpose(file.purpose()).ref("case", file.id()))
                .orElse(fact);
    }
}
