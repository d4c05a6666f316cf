package org.memberaccounts.trail;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Ref;

/**
 * Somebody searched the log, or tried.
 *
 * @param subject the person they asked about, by pseudonym
 * @param ref the case or other thing that they asked about
 */
record LogSearched(Access by, Optional<UUID> subject, Optional<Ref> ref, boolean allowed) implements Recorded {
    @Override
    public Fact fact() {
        Fact fact = Fact.of(LogAction.LOG_SEARCHED, by).as(StaffRole.AUDITOR);
        subject.ifPresent(fact::subject);
        ref.ifPresent(known -> fact.ref(known.kind(), known.id()));
        return allowed ? fact : fact.refused("role-missing");
    }
}
