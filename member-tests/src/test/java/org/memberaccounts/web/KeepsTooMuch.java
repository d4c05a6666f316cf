package org.memberaccounts.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import java.io.Serializable;

/** Breaks rules on purpose: a bean that outlives the request and holds the database. */
@SessionScoped
public class KeepsTooMuch implements Serializable {
    private static final long serialVersionUID = 1L;
    transient EntityManager entityManager;
}
