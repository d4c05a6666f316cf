package org.memberaccounts.member;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Somebody became an official member, or is none any more.
 *
 * @param lacks the reasons why they are none any more; none where they became one
 */
public record OfficialChanged(Access by, PersonId person, List<OfficialLack> lacks) implements Recorded {
    public OfficialChanged {
        lacks = List.copyOf(lacks);
    }

    @Override
    public Fact fact() {
        if (lacks.isEmpty()) {
            return Fact.of(MemberAction.MEMBERSHIP_OFFICIAL, by)
                    .as(StaffRole.SUPPORT)
                    .about(person);
        }
        Set<AttributeId> lacking = lacks.stream().map(OfficialLack::attribute).collect(Collectors.toSet());
        return Fact.of(MemberAction.MEMBERSHIP_NOT_OFFICIAL, by)
                .as(StaffRole.SUPPORT)
                .about(person)
                .attributes(lacking)
                .because("answer-" + lacks.getFirst().why().code());
    }
}
