package org.memberaccounts.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.member.AllMembers;
import org.memberaccounts.person.PersonId;

/**
 * Those whom a broadcast is for: the members whose membership had begun by its beginning, or those whom the one that it
 * follows reached. Who comes later is not among them.
 */
@ApplicationScoped
class Audience {
    private static final int LOOKED_THROUGH = 500;

    private final AllMembers members;
    private final ToldPeople told;

    @Inject
    Audience(AllMembers members, ToldPeople told) {
        this.members = members;
        this.told = told;
    }

    /**
     * Finds the next who have no row yet. At the end it looks through all of them once more: somebody may have become a
     * member a moment before the beginning, and that was committed after their place was passed.
     */
    @Transactional
    List<PersonId> next(Broadcast broadcast, BroadcastChannel channel, int limit) {
        List<PersonId> next = page(broadcast, channel, told.last(broadcast.id(), channel), limit);
        return next.isEmpty() ? missed(broadcast, channel, limit) : next;
    }

    /** Counts all of them. */
    long count(Broadcast broadcast, BroadcastChannel channel) {
        return broadcast
                .follows()
                .map(first -> told.tally(first).stream()
                        .filter(tally -> tally.channel().equals(channel.code())
                                && tally.state().equals(ToldState.HANDED_OVER.code()))
                        .mapToLong(ToldPeople.Tally::people)
                        .sum())
                .orElseGet(() -> members.countJoinedBy(broadcast.beganAt()));
    }

    private List<PersonId> missed(Broadcast broadcast, BroadcastChannel channel, int limit) {
        Optional<PersonId> place = Optional.empty();
        List<PersonId> some;
        do {
            some = page(broadcast, channel, place, LOOKED_THROUGH);
            if (!some.isEmpty()) {
                Set<PersonId> known = told.among(broadcast.id(), channel, some);
                List<PersonId> missing = some.stream()
                        .filter(person -> !known.contains(person))
                        .limit(limit)
                        .toList();
                if (!missing.isEmpty()) {
                    return missing;
                }
                place = Optional.of(some.getLast());
            }
        } while (some.size() == LOOKED_THROUGH);
        return List.of();
    }

    private List<PersonId> page(Broadcast broadcast, BroadcastChannel channel, Optional<PersonId> after, int limit) {
        return broadcast
                .follows()
                .map(first -> told.reached(first, channel, after, limit))
                .orElseGet(() -> members.joinedBy(broadcast.beganAt(), after, limit));
    }
}
