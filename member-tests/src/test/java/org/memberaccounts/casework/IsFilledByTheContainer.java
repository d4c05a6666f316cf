package org.memberaccounts.casework;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import javax.sql.DataSource;

/** Breaks a rule on purpose, in each of the ways there are: a bean that can't be made without a container. */
public class IsFilledByTheContainer {
    public static final int WAYS = 5;

    @Inject
    Clock clock;

    @Resource
    DataSource dataSource;

    @PersistenceContext
    EntityManager entityManager;

    @PersistenceUnit
    EntityManagerFactory entityManagers;

    @EJB
    Runnable work;

    @Produces
    @Resource
    DataSource asItShould;

    final Clock asItShouldToo;

    @Inject
    IsFilledByTheContainer(Clock asItShouldToo) {
        this.asItShouldToo = asItShouldToo;
    }
}
