package org.memberaccounts.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * The connections and threads of the server, so that a bean takes them in its constructor and a test hands it others.
 */
@Dependent
@SuppressWarnings("UnusedVariable") // the container reads them
class ContainerResources {
    @Produces
    @Resource(lookup = "java:jboss/datasources/MemberAccountsDS")
    private DataSource dataSource;

    @Produces
    @NonJta
    @Resource(lookup = "java:jboss/datasources/MemberAccountsJobsDS")
    private DataSource nonJtaDataSource;

    @Produces
    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Produces
    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService scheduler;
}
