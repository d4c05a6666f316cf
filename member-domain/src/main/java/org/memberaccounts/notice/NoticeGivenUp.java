package org.memberaccounts.notice;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A notice reached nobody and is not tried any more. */
public record NoticeGivenUp(PersonId person, AttributeId address, Reason reason) implements Recorded {
    /** The reasons for giving a notice up. */
    public enum Reason implements Coded {
        /** The mail server knows no such address. */
        ADDRESS_REFUSED,
        /** The mail server accepted nothing for days. */
        MAIL_DOWN,
        /** The person has no address, is gone, or may not be told: the vault has that on record. */
        NOT_TO_BE_TOLD,
        /** An officer stopped what went to everybody. */
        STOPPED;
    }

    @Override
    public Fact fact() {
        return Fact.of(NoticeAction.NOTICE_GIVEN_UP, Access.job(SendNotice.NAME))
                .about(person)
                .purpose(PurposeId.NOTICES)
                .attributes(Set.of(address))
                .failed()
                .because(reason.code());
    }
}
