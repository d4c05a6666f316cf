package org.memberaccounts.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice to everybody as officers see it.
 *
 * @param kind the code of the kind of notice
 * @param audience how many were members when it began, or were told by the one before
 */
public record BroadcastFile(
        UUID id,
        String kind,
        BroadcastState state,
        Instant beganAt,
        Optional<Instant> endedAt,
        long audience,
        List<ChannelTally> channels) {}
