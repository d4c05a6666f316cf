package org.memberaccounts.notice;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Lack;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A person switched a kind of notice on or off, or somebody else tried to.
 *
 * @param kind the kind of notice, a code
 * @param lack why it was refused; empty when it was done
 */
public record NoticeSwitched(Access by, PersonId person, String kind, boolean on, Optional<Lack> lack)
        implements Recorded {
    @Override
    public Fact fact() {
        Fact fact = Fact.of(on ? NoticeAction.NOTICE_SWITCHED_ON : NoticeAction.NOTICE_SWITCHED_OFF, by)
                .about(person)
                .object("notice", kind);
        lack.ifPresent(why -> fact.refused(why.code()));
        return fact;
    }
}
