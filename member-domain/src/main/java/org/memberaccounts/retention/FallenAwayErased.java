package org.memberaccounts.retention;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * Everything that was left of a question or a purpose was erased.
 *
 * @param period the one that was over
 * @param count how many answers or decisions there were
 */
record FallenAwayErased(What what, Ground period, long count) implements Recorded {
    static final String COUNT = "erased";

    /** A question, or a purpose. */
    sealed interface What {
        record Question(AttributeId id) implements What {}

        record Use(PurposeId id) implements What {}
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(RetentionEnded.RETENTION_ERASED, Access.job(EraseFallenAway.NAME))
                .ground(period)
                .ref(COUNT, count);
        return switch (what) {
            case What.Question question -> fact.attributes(Set.of(question.id()));
            case What.Use use -> fact.purpose(use.id());
        };
    }
}
