package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.person.PersonId;

/** Features text people through these. */
@ApplicationScoped
public class TextMessages {
    /** A text's state, and why it came back or was given up. */
    public record Delivery(TextState state, Optional<TextFailure> failure) {}

    private final TextOutbox outbox;
    private final TextKinds kinds;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    TextMessages(TextOutbox outbox, TextKinds kinds, Identifiers identifiers, Clock clock) {
        this.outbox = outbox;
        this.kinds = kinds;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Sends a person a text once this transaction commits; not at all if it doesn't. It goes to the number that they
     * have when it is sent.
     *
     * @param kind of a {@link TextKind}
     * @param reference the id of ours for what it is about; empty where there is nothing to name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(PersonId person, String kind, String reference, Locale language) {
        outbox.put(
                new TextMessage(
                        new TextKey(person.value(), identifiers.next()),
                        kind,
                        reference,
                        language,
                        clock.instant(),
                        kinds.get(kind).validFor()),
                Duration.ZERO);
    }

    /** Returns what became of the newest text of this kind about this thing; empty when there is none. */
    public Optional<Delivery> state(PersonId person, String kind, String reference) {
        return outbox.newest(person, kind, reference).map(text -> new Delivery(text.state(), text.failure()));
    }
}
