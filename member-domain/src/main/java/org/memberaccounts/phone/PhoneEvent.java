package org.memberaccounts.phone;

import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Something happened to a person's number, or to the proof of it; recorded without the number. */
public record PhoneEvent(Access by, PhoneAction action, PersonId person, Optional<Cause> cause) implements Recorded {
    /** The reasons why a number is no longer verified. */
    public enum Cause implements Coded {
        /** It was changed or taken out. */
        NUMBER_CHANGED,
        /** Somebody else has verified it, and the holder didn't object in time. */
        NOT_PROVEN_ANEW,
        /** The holder of before has proven it anew. */
        KEPT_BY_ANOTHER,
        /** The holder said that it isn't theirs any more. */
        LET_GO;
    }

    PhoneEvent(Access by, PhoneAction action, PersonId person) {
        this(by, action, person, Optional.empty());
    }

    static PhoneEvent unverified(Access by, PersonId person, Cause cause) {
        return new PhoneEvent(by, PhoneAction.PHONE_UNVERIFIED, person, Optional.of(cause));
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(action, by).about(person).attributes(Set.of(AttributeId.PHONE));
        return cause.map(why -> fact.because(why.code())).orElse(fact);
    }
}
