package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.person.PhoneNumber;

/**
 * Texts of whoever tells very many people the same, with numbers that were read for a whole chunk. That nobody is told
 * twice is for the caller to see to, who has a row for each of them.
 */
@ApplicationScoped
public class ManyTexts {
    /** The time that the attempt at once has before the job comes: longer than a chunk can take. */
    private static final Duration HEAD_START = Duration.ofMinutes(5);

    private final TextOutbox outbox;
    private final TextKinds kinds;
    private final SendText sender;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    ManyTexts(TextOutbox outbox, TextKinds kinds, SendText sender, Identifiers identifiers, Clock clock) {
        this.outbox = outbox;
        this.kinds = kinds;
        this.sender = sender;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Tells whether a text of this kind may be told now. */
    public boolean mayBeTold(String kind, String reference) {
        return kinds.get(kind).mayBeTold(reference);
    }

    /**
     * Adds a text that waits to be handed over, by {@link #handNow} or, when that doesn't come, by its job.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(PersonId person, String kind, String reference, Locale language) {
        TextKey key = new TextKey(person.value(), identifiers.next());
        Duration validFor = kinds.get(kind).validFor();
        outbox.put(new TextMessage(key, kind, reference, language, clock.instant(), validFor), HEAD_START);
        return key.id();
    }

    /**
     * Hands a text over now, if it still waits.
     *
     * @param number as it was read for this
     * @throws RuntimeException when no gateway took it; its job tries again
     */
    @Transactional(Transactional.TxType.NEVER)
    public void handNow(PersonId person, UUID text, PhoneNumber number) {
        sender.now(new TextKey(person.value(), text), number);
    }

    /** Gives a text up that still waits, since it is to reach nobody any more. */
    @Transactional
    public void takeBack(PersonId person, UUID text) {
        outbox.giveUp(new TextKey(person.value(), text), TextFailure.STOPPED);
    }
}
