package org.memberaccounts.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.paging.Cursor;

/**
 * One page of entries, newest first.
 *
 * @param next what to send as {@code after} for the older ones; absent on the last page
 */
public record EntryPage(
        List<Entry> entries,

        @Schema(description = "Send it as after for the older ones; absent on the last page")
        String next) {
    /** The ground on which it was allowed: something on record elsewhere, by its id, or a rule. */
    public record Ground(org.memberaccounts.audit.log.Ground.Kind kind, String id, String article) {
        static Ground of(org.memberaccounts.audit.log.Ground ground) {
            return ground.kind().member().equals("id")
                    ? new Ground(ground.kind(), ground.which(), null)
                    : new Ground(ground.kind(), null, ground.which());
        }
    }

    /** Something with an id of its own. */
    public record Thing(String kind, String id) {
        static Thing of(Ref ref) {
            return new Thing(ref.kind(), ref.id());
        }
    }

    /** An entry; {@code entry} is the canonical text that is hashed. */
    public record Entry(
            UUID id,
            Instant at,
            ActorRef.Kind actorKind,

            @Schema(description = "Absent when you read about yourself and another person acted")
            String actor,

            @Schema(description = "The role they acted in, such as support")
            String actorRole,

            UUID subject,
            String action,
            Outcome outcome,
            String reason,

            @Schema(description = "GET /api/v1/purposes lists them")
            String purpose,

            Integer purposeText,

            @Schema(description = "The version of the policy that it was judged by")
            Integer policyVersion,

            Ground ground,
            List<String> attributes,

            @Schema(description = "What it belongs to: a case, a request, a deletion, a consent")
            Thing ref,

            @Schema(description = "What else was involved, or the approval that was needed besides the ground")
            Thing object,

            String client,
            Channel channel,

            @Schema(description = "The canonical text that is hashed; absent when the actor is absent")
            String entry) {
        static Entry of(LoggedEntry logged) {
            return of(logged, logged.actor().id(), logged.entry());
        }

        static Entry withoutActor(LoggedEntry logged) {
            return of(logged, null, null);
        }

        private static Entry of(LoggedEntry logged, String actor, String entry) {
            return new Entry(
                    logged.id(),
                    logged.at(),
                    logged.actor().kind(),
                    actor,
                    logged.actor().role(),
                    logged.subject().orElse(null),
                    logged.action(),
                    logged.outcome(),
                    logged.reason().orElse(null),
                    logged.purpose().orElse(null),
                    logged.purposeText().orElse(null),
                    logged.policy().orElse(null),
                    logged.ground().map(Ground::of).orElse(null),
                    logged.attributes(),
                    logged.ref().map(Thing::of).orElse(null),
                    logged.object().map(Thing::of).orElse(null),
                    logged.client(),
                    logged.channel(),
                    entry);
        }
    }

    /**
     * A page of what was found about somebody, for themselves: what the log calls another person isn't theirs to know.
     */
    public static EntryPage about(UUID subject, Found found) {
        return of(found, logged -> isOfAnother(subject, logged) ? Entry.withoutActor(logged) : Entry.of(logged));
    }

    private static boolean isOfAnother(UUID subject, LoggedEntry logged) {
        return logged.actor().kind() == ActorRef.Kind.DATA_SUBJECT
                && !logged.actor().id().equals(subject.toString());
    }

    /** A page of what was found. */
    public static EntryPage of(Found found) {
        return of(found, Entry::of);
    }

    private static EntryPage of(Found found, Function<LoggedEntry, Entry> shown) {
        return new EntryPage(
                found.entries().stream().map(shown).toList(),
                found.next().map(Cursor::toString).orElse(null));
    }
}
