package org.memberaccounts.api;

import static org.memberaccounts.api.problem.GeneralProblem.MALFORMED_BODY;
import static org.memberaccounts.api.problem.GeneralProblem.TOO_LARGE;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.memberaccounts.api.problem.Problems;

/**
 * Takes a body in whole before anything is read out of it: no more of it than any operation needs, and only JSON that
 * has one meaning.
 */
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
        if (body.length > 0 && isJson(request.getMediaType()) && !StrictJson.isOneValue(body)) {
            request.abortWith(problems.of(MALFORMED_BODY));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** A body that doesn't say what it is may be taken for JSON. */
    private static boolean isJson(MediaType type) {
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }
}
