package org.memberaccounts.api.problem;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.Standing;
import org.memberaccounts.identity.Standings;

/**
 * A token that outlives its sign-in, because the person is being erased, or the user, the client or the session was
 * ended at Keycloak, gets nothing but what anybody gets.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ShutOut implements ContainerRequestFilter {
    @Context
    private ResourceInfo operation;

    @Inject
    private Caller caller;

    @Inject
    private Standings standings;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ForEverybody.is(operation) && caller.isInDoubt()) {
            Standing standing = standings.of(caller);
            if (standing.isOver()) {
                request.abortWith(problems.of(GeneralProblem.of(standing)));
            }
        }
    }
}
