package org.memberaccounts.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The entity manager of the running transaction, made when it is first asked and closed when the transaction ends; a
 * new one a call outside (Jakarta Persistence 3.1, section 7.6.3), so that nothing is remembered from one call to the
 * next.
 */
final class TransactionEntityManager implements AutoCloseable {
    private final EntityManagerFactory factory;
    /** Outside of transactions a query outlives the call that made it. */
    private final Queue<EntityManager> outside = new ConcurrentLinkedQueue<>();

    TransactionEntityManager(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> invoke(method, arguments));
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(TransactionParts.isActive() ? ofTransaction() : anew(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private EntityManager ofTransaction() {
        EntityManager known = (EntityManager) TransactionParts.REGISTRY.getResource(factory);
        if (known != null) {
            return known;
        }
        EntityManager made = factory.createEntityManager();
        TransactionParts.REGISTRY.putResource(factory, made);
        TransactionParts.REGISTRY.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                assert status != Status.STATUS_ACTIVE;
                made.close();
            }
        });
        return made;
    }

    private EntityManager anew() {
        EntityManager made = factory.createEntityManager();
        outside.add(made);
        return made;
    }

    @Override
    public void close() {
        outside.forEach(EntityManager::close);
    }
}
