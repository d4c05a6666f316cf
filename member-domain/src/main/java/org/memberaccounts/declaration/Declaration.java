package org.memberaccounts.declaration;

import java.time.Instant;
import java.util.Optional;

/**
 * A member of staff's word about their member account, as they see it themselves.
 *
 * @param hasAccount whether they have proven that an account is theirs; empty while they have said nothing
 * @param declaredAt the time at which they last said so
 * @param codeUntil the time until which a code can be typed; empty while none is asked for
 */
public record Declaration(Optional<Boolean> hasAccount, Optional<Instant> declaredAt, Optional<Instant> codeUntil) {
    public boolean isMade() {
        return hasAccount.isPresent();
    }
}
