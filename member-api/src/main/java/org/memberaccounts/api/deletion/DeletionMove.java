package org.memberaccounts.api.deletion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.api.document.CodesOf;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Transition;

/** A move that the workflow knows. */
@Schema(name = "DeletionMove")
public record DeletionMove(
        @CodesOf(DeletionCodes.Acts.class) String act,
        @CodesOf(DeletionCodes.States.class) List<String> from,
        @CodesOf(DeletionCodes.States.class) String to,
        @CodesOf(DeletionCodes.Parties.class) String by,
        boolean freshSignIn,
        boolean offered) {
    static DeletionMove of(Transition transition) {
        return new DeletionMove(
                transition.act().code(),
                transition.from().stream().map(State::code).toList(),
                transition.to().code(),
                transition.by().code(),
                transition.fresh(),
                transition.offered());
    }
}
