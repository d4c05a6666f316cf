package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import org.memberaccounts.vault.VaultUnavailable;

/**
 * The door's transaction: begun here, and committed before the answer is handed out. It refuses to run inside another
 * one, where a later rollback would remove the event after the data was seen. In code, not by annotation, which a call
 * within the bean would bypass.
 */
@ApplicationScoped
class OwnTransaction {
    private final UserTransaction transaction;

    @Inject
    OwnTransaction(UserTransaction transaction) {
        this.transaction = transaction;
    }

    <T> T run(Supplier<T> work) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException(
                        "The vault's door doesn't open inside a running transaction. Read first, write after.");
            }
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new VaultUnavailable(e);
        }
        return commit(work);
    }

    private <T> T commit(Supplier<T> work) {
        boolean committed = false;
        try {
            T result = work.get();
            transaction.commit();
            committed = true;
            return result;
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new VaultUnavailable(e);
        } finally {
            if (!committed) {
                rollback();
            }
        }
    }

    private void rollback() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            // the transaction manager rolls back what it can't reach; the first failure is already on its way
            return;
        }
    }
}
