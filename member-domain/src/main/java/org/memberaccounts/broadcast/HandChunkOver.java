package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** Hands a chunk over: rows, and what waits to leave, in one transaction. */
@ApplicationScoped
class HandChunkOver {
    /** Somebody's notice that waits, and the address that was read for it. */
    record Ready(PersonId person, UUID notice, String address) {
        @Override
        public String toString() {
            return "Ready[redacted]";
        }
    }

    private final Broadcasts broadcasts;
    private final ToldPeople told;

    @Inject
    HandChunkOver(Broadcasts broadcasts, ToldPeople told) {
        this.broadcasts = broadcasts;
        this.told = told;
    }

    /**
     * Takes a chunk of people who have no row yet, if the broadcast still runs.
     *
     * @param readable the addresses of those who may be told; an empty one where somebody has none
     * @return those who can be handed over now
     */
    @Transactional
    List<Ready> take(UUID id, Way way, List<PersonId> chunk, Map<PersonId, Optional<String>> readable) {
        Optional<Broadcast> running =
                broadcasts.lock(id).filter(broadcast -> broadcast.state() == BroadcastState.RUNNING);
        List<Ready> ready = running.stream()
                .flatMap(broadcast -> chunk.stream().flatMap(person -> take(broadcast, way, person, readable).stream()))
                .toList();
        if (way.address().isPresent() && !ready.isEmpty()) {
            lane(id, way.channel()).inHand(true);
        }
        return ready;
    }

    /**
     * Keeps that a chunk is not in hand any more.
     *
     * @param lost whether the word about one of it was lost
     */
    @Transactional
    void end(UUID id, BroadcastChannel channel, boolean lost) {
        if (lost) {
            broadcasts.countLost(id, channel);
        }
        lane(id, channel).inHand(false);
    }

    private Lane lane(UUID id, BroadcastChannel channel) {
        return broadcasts.lane(id, channel).orElseThrow();
    }

    private Optional<Ready> take(
            Broadcast broadcast, Way way, PersonId person, Map<PersonId, Optional<String>> readable) {
        if (way.address().isEmpty()) {
            return tell(broadcast, way, person, "");
        }
        if (!readable.containsKey(person)) {
            told.add(Told.notToBeTold(person, broadcast.id(), way.channel()));
            return Optional.empty();
        }
        Optional<String> address = readable.get(person);
        if (address.isEmpty()) {
            told.add(Told.withoutAddress(person, broadcast.id(), way.channel()));
        }
        return address.flatMap(to -> tell(broadcast, way, person, to));
    }

    private Optional<Ready> tell(Broadcast broadcast, Way way, PersonId person, String address) {
        UUID notice = way.add(person, broadcast);
        told.add(Told.on(person, broadcast.id(), way.channel(), notice));
        return Optional.of(new Ready(person, notice, address));
    }
}
