package org.memberaccounts.api.problem;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.vault.VaultUnavailable;

/**
 * Whatever a resource didn't answer itself. RESTEasy would write an exception's message into the body and PostgreSQL's stands in the
 * log; both may hold values, so only types are logged and only our own sentences are sent.
 */
@Provider
public class AnythingElse implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(AnythingElse.class.getName());
    private static final Set<Class<?>> DATABASE = Set.of(VaultUnavailable.class, AuditUnavailable.class, PersistenceException.class, SQLException.class,
            RollbackException.class, HeuristicMixedException.class, HeuristicRollbackException.class, TransactionalException.class);

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        if (causes(thrown).anyMatch(cause -> cause instanceof JsonbException || cause instanceof JsonParsingException || cause instanceof ProcessingException)) {
            return problems.badRequest("malformed-body");
        }
        if (thrown instanceof WebApplicationException known) {
            return known(known.getResponse().getStatus());
        }
        if (causes(thrown).anyMatch(cause -> DATABASE.stream().anyMatch(type -> type.isInstance(cause)))) {
            LOG.log(System.Logger.Level.WARNING, "Not answered: {0}", types(thrown));
            return problems.of(503, "unavailable");
        }
        LOG.log(System.Logger.Level.ERROR, "Unexpected: {0}", types(thrown));
        return problems.of(500, "unexpected");
    }

    private Response known(int status) {
        return switch (status) {
            case 401 -> problems.of(401, "not-signed-in");
            case 403 -> problems.forbidden("not-allowed");
            case 404 -> problems.notFound("no-such-address");
            case 405 -> problems.of(405, "no-such-method");
            case 406 -> problems.of(406, "not-acceptable");
            case 413 -> problems.of(413, "too-large");
            case 415 -> problems.of(415, "not-json");
            default -> status < 500 ? problems.badRequest("malformed-body") : problems.of(503, "unavailable");
        };
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static String types(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return causes(thrown).map(cause -> cause.getClass().getName()).toList() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
