package org.memberaccounts.desk;

import com.arjuna.ats.arjuna.common.CoreEnvironmentBeanException;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.weld.transaction.spi.TransactionServices;

/** The server's transaction manager, which keeps nothing on disk here: one database needs no second phase. */
final class TransactionParts {
    static final TransactionManager MANAGER = com.arjuna.ats.jta.TransactionManager.transactionManager();
    static final TransactionSynchronizationRegistry REGISTRY = new TransactionSynchronizationRegistryImple();

    private TransactionParts() {}

    static void configure() {
        try {
            arjPropertyManager.getCoreEnvironmentBean().setNodeIdentifier("desk-tests");
        } catch (CoreEnvironmentBeanException e) {
            throw new IllegalStateException(e);
        }
        String store = VolatileStore.class.getName();
        BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class).setObjectStoreType(store);
        List.of("stateStore", "communicationStore")
                .forEach(name -> BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name)
                        .setObjectStoreType(store));
    }

    static boolean isActive() {
        try {
            return MANAGER.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The services through which Weld hands out {@code UserTransaction} and knows when a transaction ends. */
    static final class ForWeld implements TransactionServices {
        @Override
        public void registerSynchronization(Synchronization synchronization) {
            try {
                MANAGER.getTransaction().registerSynchronization(synchronization);
            } catch (RollbackException | SystemException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isTransactionActive() {
            return isActive();
        }

        @Override
        public UserTransaction getUserTransaction() {
            return com.arjuna.ats.jta.UserTransaction.userTransaction();
        }

        @Override
        public void cleanup() {}
    }
}
