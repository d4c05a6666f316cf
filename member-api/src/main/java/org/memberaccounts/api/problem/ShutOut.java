package org.memberaccounts.api.problem;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.Standing;
import org.memberaccounts.identity.Standings;

/** A token that outlives its sign-in, because the person is being erased or was disabled at Keycloak, gets nothing. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ShutOut implements ContainerRequestFilter {
    @Inject
    private Caller caller;

    @Inject
    private Standings standings;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (caller.isShutOut() || caller.isNewStaff()) {
            Standing standing = standings.of(caller.identity());
            if (standing.isOver()) {
                request.abortWith(problems.forbidden("own-" + standing.code()));
            }
        }
    }
}
