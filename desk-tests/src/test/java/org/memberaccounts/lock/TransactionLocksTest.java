package org.memberaccounts.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;

@DeskTest
class TransactionLocksTest {
    private final TransactionLocks locks;
    private final Given given;
    private final UUID id = UUID.randomUUID();

    TransactionLocksTest(TransactionLocks locks, Given given) {
        this.locks = locks;
        this.given = given;
    }

    @Test
    void oneTransactionHoldsALockUntilItEnds() {
        given.committed(() -> {
            locks.lock("decide", id);
            assertFalse(elsewhere(() -> locks.tryLock("decide", id)));
        });
        assertTrue(elsewhere(() -> locks.tryLock("decide", id)));
    }

    @Test
    void theSameIdIsLockedForEachActByItself() {
        given.committed(() -> {
            locks.lock("decide", id);
            assertTrue(elsewhere(() -> locks.tryLock("create", id)));
        });
    }

    @Test
    void whoHoldsALockGetsItAgain() {
        given.committed(() -> {
            assertTrue(locks.tryLock("decide", id));
            assertTrue(locks.tryLock("decide", id));
        });
    }

    @Test
    void thereIsNoLockWithoutATransactionToEndIt() {
        assertThrows(TransactionalException.class, () -> locks.lock("decide", id));
    }

    private boolean elsewhere(Callable<Boolean> locking) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return other.submit(() -> given.committed(() -> {
                        try {
                            return locking.call();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }))
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
