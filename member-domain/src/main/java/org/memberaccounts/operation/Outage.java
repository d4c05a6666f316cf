package org.memberaccounts.operation;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.Set;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.identity.IdentityProviderUnavailable;
import org.memberaccounts.vault.VaultUnavailable;

/**
 * Tells a failure that heals by itself, because the database, the log or Keycloak is away, from a fault of ours. Looks
 * at types only: messages may hold values.
 */
public final class Outage {
    private static final Set<Class<?>> SIGNS = Set.of(
            IdentityProviderUnavailable.class,
            VaultUnavailable.class,
            AuditUnavailable.class,
            PersistenceException.class,
            SQLException.class,
            RollbackException.class,
            HeuristicMixedException.class,
            HeuristicRollbackException.class,
            TransactionalException.class);

    private Outage() {}

    /** Tells whether a failure comes from something that is away. */
    public static boolean isBehind(Throwable failure) {
        return FailureTrace.causes(failure).anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
