package org.memberaccounts.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

/**
 * The entity manager of the running transaction, made at its first use and closed when the transaction ends; outside a
 * transaction a new one for each call or query, so that nothing is remembered from one to the next (Jakarta Persistence
 * 3.1, section 7.6.3).
 */
final class TransactionEntityManager {
    private static final String AS_STREAM = "getResultStream";
    private static final Set<String> ENDS_A_QUERY = Set.of("getResultList", "getSingleResult", "executeUpdate");

    private final EntityManagerFactory factory;

    TransactionEntityManager(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager proxy() {
        return proxy(
                EntityManager.class,
                (proxy, method, arguments) -> TransactionParts.isActive()
                        ? call(ofTransaction(), method, arguments)
                        : outside(method, arguments));
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
                made.close();
            }
        });
        return made;
    }

    private Object outside(Method method, Object[] arguments) throws Throwable {
        EntityManager made = factory.createEntityManager();
        Object result = call(made, method, arguments);
        if (result instanceof Query query) {
            return closing(made, query, method.getReturnType());
        }
        made.close();
        return result;
    }

    /** Wraps a query so that it closes its entity manager when it has run; what it streams has been read by then. */
    private static <T> T closing(EntityManager made, Query query, Class<T> type) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().equals(AS_STREAM)) {
                List<?> results = query.getResultList();
                made.close();
                return results.stream();
            }
            Object result = call(query, method, arguments);
            if (ENDS_A_QUERY.contains(method.getName())) {
                made.close();
            }
            return result instanceof Query ? proxy : result;
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                TransactionEntityManager.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
