package org.memberaccounts.notice;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A notice that had been handed over came back.
 *
 * @param kind the kind of notice, a code
 * @param address the address that it had gone to, by its name
 */
public record NoticeReturned(PersonId person, String kind, Channel channel, AttributeId address, ReturnReason reason)
        implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(NoticeAction.NOTICE_CAME_BACK, Access.job(Returns.NAME))
                .about(person)
                .purpose(PurposeId.NOTICES)
                .attributes(Set.of(address))
                .object("notice", kind)
                .failed()
                .because(reason.code());
    }
}
