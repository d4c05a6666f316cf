package org.memberaccounts.audit.log;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An event that matters for privacy, as whoever records it knows it; the log adds id and time. Holds ids and codes
 * only: its forms are checked on construction.
 *
 * @param action the act, such as {@code data.disclosed}
 * @param subject the person concerned, by their pseudonym
 * @param reason the reason why it was done, refused or failed; always there when it was refused
 * @param attributes the personal data concerned, by attribute name, sorted
 * @param ref the thing it belongs to, such as a case
 * @param object anything else that was touched
 * @param client the client whose token or session it came with
 */
public record AuditEvent(
        String action,
        ActorRef actor,
        Optional<UUID> subject,
        Outcome outcome,
        Optional<String> reason,
        Optional<PurposeText> purpose,
        Optional<Ground> ground,
        List<String> attributes,
        Optional<Ref> ref,
        Optional<Ref> object,
        String client,
        Channel channel,
        Detail detail) {
    /**
     * A purpose as it stood in a version of the policy.
     *
     * @param textVersion the version of its own text
     * @param policyVersion the version of the policy that it was judged by
     */
    public record PurposeText(String id, int textVersion, int policyVersion) {
        public PurposeText {
            Codes.code(id);
            if (textVersion < 1 || policyVersion < 1) {
                throw new IllegalArgumentException("Versions count from 1.");
            }
        }
    }

    public AuditEvent {
        Codes.code(action);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(outcome);
        if (outcome == Outcome.REFUSED && reason.isEmpty()) {
            throw new IllegalArgumentException("A refusal has a reason.");
        }
        reason.ifPresent(Codes::code);
        attributes.forEach(Codes::code);
        attributes = List.copyOf(new TreeSet<>(attributes));
        Codes.reference(client);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(detail);
    }

    /** Begins an event. */
    public static Builder of(String action) {
        return new Builder(action);
    }

    /** Collects the parts of an event. */
    public static final class Builder {
        private final String action;
        private ActorRef actor;
        private Optional<UUID> subject = Optional.empty();
        private Outcome outcome = Outcome.DONE;
        private Optional<String> reason = Optional.empty();
        private Optional<PurposeText> purpose = Optional.empty();
        private Optional<Ground> ground = Optional.empty();
        private List<String> attributes = List.of();
        private Optional<Ref> ref = Optional.empty();
        private Optional<Ref> object = Optional.empty();
        private String client;
        private Channel channel;
        private Detail detail = Detail.NONE;

        private Builder(String action) {
            this.action = action;
        }

        public Builder by(ActorRef who) {
            actor = who;
            return this;
        }

        public Builder about(UUID whom) {
            subject = Optional.of(whom);
            return this;
        }

        public Builder outcome(Outcome ended) {
            outcome = ended;
            return this;
        }

        public Builder reason(String code) {
            reason = Optional.of(code);
            return this;
        }

        public Builder purpose(String id, int textVersion, int policyVersion) {
            purpose = Optional.of(new PurposeText(id, textVersion, policyVersion));
            return this;
        }

        public Builder ground(Ground allowedBy) {
            ground = Optional.of(allowedBy);
            return this;
        }

        public Builder attributes(Collection<String> names) {
            attributes = List.copyOf(names);
            return this;
        }

        public Builder ref(String kind, String id) {
            ref = Optional.of(new Ref(kind, id));
            return this;
        }

        public Builder object(String kind, String id) {
            object = Optional.of(new Ref(kind, id));
            return this;
        }

        public Builder client(String id) {
            client = id;
            return this;
        }

        public Builder channel(Channel how) {
            channel = how;
            return this;
        }

        public Builder detail(Detail droppable) {
            detail = droppable;
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(
                    action,
                    actor,
                    subject,
                    outcome,
                    reason,
                    purpose,
                    ground,
                    attributes,
                    ref,
                    object,
                    client,
                    channel,
                    detail);
        }
    }
}
