package org.memberaccounts.notice;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * The mail server accepted a notice to a person.
 *
 * @param kind the kind of notice, a code
 * @param address the address that it went to, by its name
 */
public record NoticeSent(PersonId person, String kind, AttributeId address) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(NoticeAction.NOTICE_SENT, Access.job(SendNotice.NAME))
                .about(person)
                .purpose(PurposeId.NOTICES)
                .attributes(Set.of(address))
                .object("notice", kind);
    }
}
