package org.memberaccounts.api;

import static org.memberaccounts.api.problem.GeneralProblem.TOO_LARGE;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.memberaccounts.api.problem.Problems;

/** Takes a body in whole before anything is read out of it, and no more of it than any operation needs. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {
    static final int LARGEST = 64 * 1024;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > LARGEST) {
            request.abortWith(problems.of(TOO_LARGE));
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            request.abortWith(problems.of(TOO_LARGE));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }
}
