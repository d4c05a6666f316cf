package org.memberaccounts.api.problem;

import java.util.Optional;
import org.memberaccounts.input.Reason;

/** A body that isn't what the operation takes. It has nothing of what was sent, and no message. */
public class UnreadableBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String member;
    private final Reason reason;

    private UnreadableBody(String member, Reason reason) {
        super(null, null, false, false);
        this.member = member;
        this.reason = reason;
    }

    /** One that has another form altogether. */
    public static UnreadableBody malformed() {
        return new UnreadableBody(null, null);
    }

    /**
     * One with a value that is of the right form and none of those that there are.
     *
     * @param member where it stands
     */
    public static UnreadableBody at(String member, Reason reason) {
        return new UnreadableBody(member, reason);
    }

    Optional<Problem.ValueError> error(Problems problems) {
        return Optional.ofNullable(reason).map(why -> problems.error(member, why));
    }
}
