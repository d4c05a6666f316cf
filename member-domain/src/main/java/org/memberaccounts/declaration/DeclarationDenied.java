package org.memberaccounts.declaration;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * An attempt to declare an account that was refused.
 *
 * @param person the person whose account was to be proven; empty where there is none
 */
public record DeclarationDenied(Access by, DeclarationAction attempt, Optional<PersonId> person, Why why)
        implements Recorded {
    /** The rules that refuse an attempt. */
    public enum Why implements Coded {
        /** Only staff declare an account. */
        NOT_STAFF,
        /** They have named as many addresses within an hour as they may. */
        TOO_MANY_CODES,
        WRONG_CODE,
        /** There is no code to be typed any more: its hour is over, its tries are used up, or none was asked for. */
        CODE_OVER,
        /** Whoever has proven that an account is theirs can't say that they have none. */
        ACCOUNT_PROVEN;
    }

    static DeclarationDenied of(Access by, DeclarationAction attempt, Why why) {
        return new DeclarationDenied(by, attempt, Optional.empty(), why);
    }

    @Override
    public Fact fact() {
        return Fact.of(attempt, by).about(person).refused(why.code());
    }
}
