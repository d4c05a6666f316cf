package org.memberaccounts.api.deletion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Transition;

/** A move that the workflow knows. */
@Schema(name = "DeletionMove")
public record DeletionMove(String act, List<String> from, String to, String by, boolean freshSignIn, boolean offered) {
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
