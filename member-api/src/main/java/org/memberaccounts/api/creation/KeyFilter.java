package org.memberaccounts.api.creation;

import static org.memberaccounts.api.creation.CreationProblem.BAD_IDEMPOTENCY_KEY;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.idempotency.Attempt;
import org.memberaccounts.identity.Caller;

/** Takes the key and what it was sent with, before anything is read out of the body. */
@Provider
@Repeatable
public class KeyFilter implements ContainerRequestFilter {
    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<String> keys = request.getHeaders().getOrDefault(Repeatable.HEADER, List.of());
        if (keys.isEmpty()) {
            return;
        }
        if (keys.size() > 1 || !Attempt.isWellFormed(keys.get(0))) {
            request.abortWith(problems.of(BAD_IDEMPOTENCY_KEY));
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        onceOnly.take(new Attempt(
                caller.identity(),
                caller.access().onBehalfOf(),
                keys.get(0),
                request.getMethod() + " " + request.getUriInfo().getPath(),
                body));
    }
}
