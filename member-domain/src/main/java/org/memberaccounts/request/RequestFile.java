package org.memberaccounts.request;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Authority;
import org.memberaccounts.person.PersonId;

/**
 * A request as everybody may see it who may see it at all; nothing in it is personal data.
 *
 * @param number what people call it: year and count
 * @param person empty once they are erased
 * @param officer the staff number of who decides
 * @param waitingUntil until when it can be called off, once it was approved
 * @param heldUntil until when at most the erasure waits for the mail that has the claim code, once it does
 * @param moves what happened, oldest first
 */
public record RequestFile(
        RequestId id,
        String number,
        Optional<PersonId> person,
        DeletionGround ground,
        State state,
        Locale language,
        Optional<Integer> officer,
        Optional<RefusalGround> refusalGround,
        Optional<Instant> waitingUntil,
        Optional<Instant> heldUntil,
        List<Move> moves) {
    static final Set<State> UNANSWERED = Set.of(
            State.RECEIVED, State.IDENTITY_CONFIRMED, State.UNDER_REVIEW, State.REFUSAL_PROPOSED, State.APPEALED);

    /**
     * One move, and where it led.
     *
     * @param officer the staff number of the officer who made it, if one did
     */
    public record Move(Act act, State to, Instant at, Optional<Integer> officer) {}

    public RequestFile {
        moves = List.copyOf(moves);
    }

    public Instant askedAt() {
        return moves.getFirst().at();
    }

    /** When it came to this state; empty when it never did. */
    public Optional<Instant> cameTo(State stop) {
        return moves.stream().filter(move -> move.to() == stop).findFirst().map(Move::at);
    }

    /** Whether this can be done now. */
    public boolean can(Act act) {
        return DeletionWorkflow.move(state, act).isPresent();
    }

    /** Whether whoever asks is the person it is about, or may act for them. */
    boolean isTheirs(Access by) {
        return person.filter(about -> Authority.lack(by, about).isEmpty()).isPresent();
    }

    /** Whether the person has their answer, or needs none any more. */
    boolean isAnswered() {
        return !UNANSWERED.contains(state);
    }

    public boolean isOpen() {
        return DeletionWorkflow.isOpen(state);
    }
}
