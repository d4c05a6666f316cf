package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.failure.WordLost;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.BulkAnswer;
import org.memberaccounts.vault.door.BulkDisclosure;
import org.memberaccounts.vault.door.BulkDoor;

/** Tells one chunk of people on one channel. */
@ApplicationScoped
class TellChunk {
    /** Few, so that it is over soon and holds up nobody. */
    static final int CHUNK = 50;
    /** The time after which a chunk leaves the rest to the jobs, well before these come. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** The fates of one. */
    private enum Handed {
        OVER,
        NOT_YET,
        /** It may have been taken, and nobody has said so: its job hands it over once more. */
        MAYBE
    }

    private static final System.Logger LOG = System.getLogger(TellChunk.class.getName());

    private final Audience audience;
    private final BulkDoor door;
    private final HandChunkOver handOver;
    private final Clock clock;

    @Inject
    TellChunk(Audience audience, BulkDoor door, HandChunkOver handOver, Clock clock) {
        this.audience = audience;
        this.door = door;
        this.handOver = handOver;
        this.clock = clock;
    }

    /**
     * Tells the next ones.
     *
     * @return false when nobody is left
     */
    boolean tell(Broadcast broadcast, Way way) {
        Instant until = clock.instant().plus(LONGEST);
        List<PersonId> chunk = audience.next(broadcast, way.channel(), CHUNK);
        if (chunk.isEmpty()) {
            return false;
        }
        Map<PersonId, Optional<String>> addresses =
                way.address().map(address -> read(chunk, address)).orElse(Map.of());
        List<HandChunkOver.Ready> ready = handOver.take(broadcast.id(), way, chunk, addresses);
        if (!ready.isEmpty()) {
            Handed last = Handed.OVER;
            for (int i = 0;
                    i < ready.size() && last == Handed.OVER && clock.instant().isBefore(until);
                    i++) {
                last = hand(way, ready.get(i));
            }
            handOver.end(broadcast.id(), way.channel(), last == Handed.MAYBE);
        }
        return true;
    }

    /** Reads a chunk's addresses; that is on record for each of them. Whoever may not be told is not in the answer. */
    private Map<PersonId, Optional<String>> read(List<PersonId> chunk, AttributeId address) {
        BulkDisclosure asked = new BulkDisclosure(Access.job(SendBroadcasts.NAME), PurposeId.NOTICES, Set.of(address));
        Map<PersonId, Optional<String>> addresses = new HashMap<>();
        switch (door.disclose(asked, chunk)) {
            case BulkAnswer.Opened opened ->
                opened.people()
                        .forEach(one -> addresses.put(
                                one.person(),
                                Optional.ofNullable(one.values().take().get(address))));
            case BulkAnswer.RefusedForAll refused -> {
                if (refused.reason() != Refusal.ATTRIBUTE_NOT_FOR_PURPOSE) {
                    throw new IllegalStateException(
                            "Nobody may be told: " + refused.reason().code());
                }
                // this organisation doesn't write to such addresses: nobody has one
                chunk.forEach(person -> addresses.put(person, Optional.empty()));
            }
        }
        return addresses;
    }

    /** Hands one over. When nobody takes it, the rest of the chunk is left to the jobs as well. */
    private static Handed hand(Way way, HandChunkOver.Ready ready) {
        try {
            way.handNow(ready.person(), ready.notice(), ready.address());
            return Handed.OVER;
        } catch (Exception e) {
            // catches everything, even a failed commit, which no method declares: its job tries again
            LOG.log(
                    System.Logger.Level.INFO,
                    "A notice to everybody could not be handed over at once; its job will: {0}",
                    FailureTrace.of(e));
            return e instanceof WordLost ? Handed.MAYBE : Handed.NOT_YET;
        }
    }
}
