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
 * A request as everybody may see it who may see it at all; nothing in it is personal data.
 *
 * @param number what people call it: year and count
 * @param workflow how requests of its kind go
 * @param person empty once they are erased
 * @param officer the staff number of who decides
 * @param answeredAt when the person had their first answer
 * @param moves what happened, oldest first
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
     * One move, and where it led.
     *
     * @param officer the staff number of the officer who made it, if one did
     */
    public record Move(Act act, State to, Instant at, Optional<Integer> officer) {}

    public RequestFile {
        moves = List.copyOf(moves);
    }

    /** When it came to this state; empty when it never did. */
    public Optional<Instant> cameTo(State stop) {
        return moves.stream().filter(move -> move.to().equals(stop)).findFirst().map(Move::at);
    }

    /** Whether this can be done now. */
    public boolean can(Act act) {
        return workflow.can(state, act);
    }

    /** Whether whoever asks is the person it is about, or may act for them. */
    public boolean isTheirs(Access by) {
        return person.filter(about -> Authority.lack(by, about).isEmpty()).isPresent();
    }

    /** Whether somebody or something still moves it. */
    public boolean isOpen() {
        return workflow.isOpen(state);
    }

    /** The times in which it waited for the person. */
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
