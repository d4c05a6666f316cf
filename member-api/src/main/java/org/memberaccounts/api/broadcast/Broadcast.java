package org.memberaccounts.api.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastState;
import org.memberaccounts.broadcast.ChannelTally;
import org.memberaccounts.broadcast.Unaccounted;

/** A notice to everybody, and how far it is. */
public record Broadcast(
        UUID id,

        @Schema(description = "The kind of notice, such as policy-announced or policy-withdrawn")
        String kind,

        BroadcastState state,
        Instant begun,

        @Schema(description = "Absent while it runs or is paused")
        Instant ended,

        @Schema(description = "How many people it is for") long audience,

        List<OnChannel> channels) {
    /** The people on one channel, in numbers. */
    @Schema(name = "BroadcastOnChannel")
    public record OnChannel(
            BroadcastChannel channel,

            @Schema(description = "Whether nobody is left and nobody waits")
            boolean through,

            @Schema(description = "Those whose turn has not come")
            long notBegun,

            long reached,
            long waiting,

            @Schema(description = "Those who were given up, by the code of the reason")
            Map<String, Long> givenUp,

            @Schema(description = "Those who have no address on this channel")
            long withoutAddress,

            @Schema(description = "Those to whom it was handed over once more, since a server's word was lost")
            long maybeTwice,

            @Schema(description = "Those of the given up whom nobody has accounted for; send it along with an account")
            Left left) {}

    /** The people who are left to account for. */
    @Schema(name = "BroadcastLeft")
    public record Left(
            long people,

            @Schema(description = "The place of the last one")
            long upTo) {
        static Left of(Unaccounted unaccounted) {
            return new Left(unaccounted.people(), unaccounted.upTo());
        }
    }

    static Broadcast of(BroadcastFile file, List<OnChannel> channels) {
        return new Broadcast(
                file.id(),
                file.kind(),
                file.state(),
                file.beganAt(),
                file.endedAt().orElse(null),
                file.audience(),
                channels);
    }

    static OnChannel of(ChannelTally tally, Unaccounted left) {
        return new OnChannel(
                tally.channel(),
                tally.through(),
                tally.notBegun(),
                tally.reached(),
                tally.waiting(),
                tally.givenUp(),
                tally.withoutAddress(),
                tally.maybeTwice(),
                Left.of(left));
    }
}
