package org.memberaccounts.desk;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * The server's gifts to the beans: connections that join the running transaction, connections that don't, and the
 * entity manager of the running transaction. The pools have the sizes of {@code server.cli}.
 */
final class ServerParts implements AutoCloseable {
    /**
     * The timeouts of statements, longer than the server's: a busy machine fails no test, but a lock that is never
     * released does.
     */
    private static final String PATIENCE = "set lock_timeout = '10s'; set statement_timeout = '20s'";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Postgres.Database database;
    private final AgroalDataSource jta;
    private final AgroalDataSource nonJta;
    private final TransactionEntityManager entityManager;

    ServerParts(Postgres.Database database) {
        this.database = database;
        jta = pool(8, true);
        nonJta = pool(3, false);
        Running.use(jta);
        entityManager = new TransactionEntityManager(Mapping.FACTORY);
    }

    /** The pool of the test class that runs: they run one after another. */
    private static final class Running {
        private static volatile DataSource connections;

        private static void use(DataSource pool) {
            connections = pool;
        }
    }

    /** The entities' mapping, made once for all test classes: that takes longer than most of them. */
    private static final class Mapping {
        private static final EntityManagerFactory FACTORY = new HibernatePersistenceProvider()
                .createContainerEntityManagerFactory(new MemberUnit(connections()), Map.of());

        /** Returns the connections of the test class that runs. */
        private static DataSource connections() {
            return (DataSource) Proxy.newProxyInstance(
                    ServerParts.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.invoke(Running.connections, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    private AgroalDataSource pool(int size, boolean joinsTransactions) {
        var configuration = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> {
            pool.maxSize(size)
                    .acquisitionTimeout(LONGEST_WAIT)
                    .connectionFactoryConfiguration(connection -> connection
                            .jdbcUrl(database.url())
                            .initialSql(PATIENCE)
                            .principal(new NamePrincipal(Postgres.SERVER))
                            .credential(new SimplePassword(Postgres.PASSWORD)));
            return joinsTransactions ? joining(pool) : pool;
        });
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgroalConnectionPoolConfigurationSupplier joining(AgroalConnectionPoolConfigurationSupplier pool) {
        return pool.transactionIntegration(
                new NarayanaTransactionIntegration(TransactionParts.MANAGER, TransactionParts.REGISTRY));
    }

    Postgres.Database database() {
        return database;
    }

    DataSource dataSource() {
        return jta;
    }

    DataSource nonJtaDataSource() {
        return nonJta;
    }

    EntityManager entityManager() {
        return entityManager.proxy();
    }

    /** Returns a scheduler that runs nothing: in a test, only the test acts. */
    static ManagedScheduledExecutorService scheduler() {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                ServerParts.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> null);
    }

    @Override
    public void close() {
        jta.close();
        nonJta.close();
    }
}
