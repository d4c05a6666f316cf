package org.memberaccounts.desk;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.memberaccounts.container.NonJta;

/** Replaces the few beans that take something from the server itself; every other bean is the real one. */
final class StandIns implements Extension {
    private static final Set<String> REPLACED = Set.of(
            "org.memberaccounts.container.ContainerResources",
            "org.memberaccounts.persistence.MemberPersistence",
            "org.memberaccounts.clock.ServerClock");

    /** The bean that belongs to the surfaces: it reads the request's token. */
    private static final String OF_THE_SURFACES = "org.memberaccounts.identity.Caller";

    private volatile ServerParts server;

    /** Takes it from this server from now on. */
    void use(ServerParts server) {
        this.server = server;
    }

    void leaveOut(@Observes ProcessAnnotatedType<?> type) {
        String name = type.getAnnotatedType().getJavaClass().getName();
        if (REPLACED.contains(name) || name.equals(OF_THE_SURFACES)) {
            type.veto();
        }
    }

    void add(@Observes AfterBeanDiscovery beans) {
        bean(beans, DataSource.class, () -> server.dataSource());
        bean(beans, DataSource.class, () -> server.nonJtaDataSource(), new NonJtaLiteral());
        bean(beans, EntityManager.class, () -> server.entityManager());
        bean(beans, ManagedScheduledExecutorService.class, ServerParts::scheduler);
        bean(beans, ManagedThreadFactory.class, PlainThreads::new);
        bean(beans, Postgres.Database.class, () -> server.database());
    }

    private static <T> void bean(AfterBeanDiscovery beans, Class<T> type, Supplier<T> made, Annotation... qualifiers) {
        beans.<T>addBean()
                .types(type, Object.class)
                .qualifiers(qualifiers)
                .scope(Dependent.class)
                .produceWith(lookup -> made.get());
    }

    @SuppressWarnings("serial")
    private static final class NonJtaLiteral extends AnnotationLiteral<NonJta> implements NonJta {}
}
