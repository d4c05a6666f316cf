package org.memberaccounts.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.limit.LimitReached;
import org.memberaccounts.operation.Outage;

/**
 * Whatever a resource didn't answer itself. RESTEasy would write an exception's message into the body and PostgreSQL's
 * stands in the log; both may hold values, so only types and places are logged and only our own sentences are sent.
 */
@Provider
public class AnythingElse implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(AnythingElse.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<UnreadableBody> unreadable = FailureTrace.causes(thrown)
                .filter(UnreadableBody.class::isInstance)
                .map(UnreadableBody.class::cast)
                .findFirst();
        if (unreadable.isPresent()) {
            return unreadable
                    .flatMap(body -> body.error(problems))
                    .map(problems::invalid)
                    .orElseGet(() -> problems.of(GeneralProblem.MALFORMED_BODY));
        }
        if (thrown instanceof WebApplicationException known) {
            return known(known.getResponse());
        }
        Optional<LimitReached> limit = LimitReached.behind(thrown);
        if (limit.isPresent()) {
            return problems.wait(GeneralProblem.LIMIT_REACHED, limit.get().waitSeconds());
        }
        if (Outage.isBehind(thrown)) {
            LOG.log(System.Logger.Level.WARNING, "Not answered: {0}", FailureTrace.of(thrown));
            return problems.of(GeneralProblem.UNAVAILABLE);
        }
        LOG.log(System.Logger.Level.ERROR, "Unexpected: {0}", FailureTrace.of(thrown));
        return problems.of(GeneralProblem.UNEXPECTED);
    }

    /**
     * Our own answer; of what was thrown it keeps only which methods there are, which a 405 has to say (RFC 9110
     * section 15.5.6).
     */
    private Response known(Response thrown) {
        Response answer = problems.of(GeneralProblem.of(thrown.getStatus(), GeneralProblem.MALFORMED_BODY));
        String methods = thrown.getHeaderString(HttpHeaders.ALLOW);
        return answer.getStatus() == 405 && methods != null
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, methods)
                        .build()
                : answer;
    }
}
