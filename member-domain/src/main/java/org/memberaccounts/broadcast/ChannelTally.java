package org.memberaccounts.broadcast;

import java.util.SortedMap;

/**
 * The people on one channel, in numbers.
 *
 * @param through whether nobody is left and nobody waits
 * @param notBegun those whose turn has not come
 * @param reached handed over
 * @param waiting handed to what leaves the system, and not accepted yet
 * @param givenUp not accepted for good; by the code of the reason
 * @param accounted those of them whom an officer accounted for
 * @param withoutAddress those who have no address on this channel
 * @param maybeTwice those to whom it was handed over once more, since nobody knew whether it had been taken
 */
public record ChannelTally(
        BroadcastChannel channel,
        boolean through,
        long notBegun,
        long reached,
        long waiting,
        SortedMap<String, Long> givenUp,
        long accounted,
        long withoutAddress,
        long maybeTwice) {
    /** Counts those who could not be told. */
    public long unreached() {
        return givenUp.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts those whose turn came and who have an address. */
    public long concerned() {
        return reached + waiting + unreached();
    }

    /** Counts those whom nobody has accounted for. */
    public long unaccounted() {
        return unreached() - accounted;
    }
}
