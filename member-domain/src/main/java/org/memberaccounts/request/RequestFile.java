package org.memberaccounts.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.deadline.Pause;
import org.memberaccounts.person.PersonId;

/**
 * A request, as anybody who may see it sees it; nothing in it is personal data.
 *
 * @param number the number that people call it by: year and count
 * @param workflow the workflow of its kind
 * @param person empty once they are erased
 * @param officer the staff number of the officer who decides
 * @param answeredAt the time of the first answer to the person
 * @param moves its moves so far, oldest first
 */
public record RequestFile(
        RequestId id,
        String number,
        Workflow workflow,
        Optional<PersonId> person,
        State state,
        Locale language,
        Optional<Integer> officer,
        Instant askedAt,
        Optional<Instant> answeredAt,
        List<Move> moves) {
    /**
     * One move, and the state it led to.
     *
     * @param officer the staff number of the officer who made it, if one did
     */
    public record Move(Act act, State to, Instant at, Optional<Integer> officer) {}

    public RequestFile {
        moves = List.copyOf(moves);
    }

    /** Returns the time at which it came to this state; empty when it never did. */
    public Optional<Instant> cameTo(State stop) {
        return moves.stream().filter(move -> move.to().equals(stop)).findFirst().map(Move::at);
    }

    /** Tells whether this act is possible now. */
    public boolean can(Act act) {
        return workflow.can(state, act);
    }

    /** Tells whether the actor is the person concerned, or may act for them. */
    public boolean isTheirs(Access by) {
        return person.filter(about -> Authority.lack(by, about).isEmpty()).isPresent();
    }

    /** Tells whether it can still be moved. */
    public boolean isOpen() {
        return workflow.isOpen(state);
    }

    /** Returns the times in which it waited for the person. */
    List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).to().paused()) {
                Optional<Instant> until =
                        i + 1 < moves.size() ? Optional.of(moves.get(i + 1).at()) : Optional.empty();
                pauses.add(new Pause(moves.get(i).at(), until));
            }
        }
        return pauses;
    }
}
