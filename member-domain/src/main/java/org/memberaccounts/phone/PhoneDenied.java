package org.memberaccounts.phone;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** An attempt to prove a number that failed. */
public record PhoneDenied(Access by, PersonId person, Why why) implements Recorded {
    /** The rules that refuse an attempt. */
    public enum Why implements Coded {
        WRONG_CODE,
        /** There is no code to be typed: its ten minutes are over, its tries are used up, or none was asked for. */
        CODE_OVER;
    }

    @Override
    public Fact fact() {
        return Fact.of(PhoneAction.PHONE_VERIFIED, by)
                .about(person)
                .attributes(Set.of(AttributeId.PHONE))
                .refused(why.code());
    }
}
