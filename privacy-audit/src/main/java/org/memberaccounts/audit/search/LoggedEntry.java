package org.memberaccounts.audit.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Ref;

/**
 * An entry as it was recorded, without its detail.
 *
 * @param policy the version of the policy that it was judged by
 * @param entry the canonical text that everything else was derived from
 */
public record LoggedEntry(
        UUID id,
        Instant at,
        ActorRef actor,
        Optional<UUID> subject,
        String action,
        Outcome outcome,
        Optional<String> reason,
        Optional<String> purpose,
        Optional<Integer> purposeText,
        Optional<Integer> policy,
        Optional<Ground> ground,
        List<String> attributes,
        Optional<Ref> ref,
        Optional<Ref> object,
        String client,
        Channel channel,
        String entry) {
    /** Tells whether the person concerned did it themselves; a member can also have tried it on somebody else. */
    public boolean isBySubject() {
        return actor.kind() == ActorRef.Kind.DATA_SUBJECT
                && subject.map(UUID::toString).filter(actor.id()::equals).isPresent();
    }
}
