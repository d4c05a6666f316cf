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

/** Nobody holds two roles that check each other: a caller who does is told so and gets nothing. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ConflictingRoles implements ContainerRequestFilter {
    @Context
    private ResourceInfo operation;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ForEverybody.is(operation) && caller.hasConflictingRoles()) {
            request.abortWith(problems.of(GeneralProblem.CONFLICTING_ROLES));
        }
    }
}
