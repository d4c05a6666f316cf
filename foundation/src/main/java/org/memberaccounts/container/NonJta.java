package org.memberaccounts.container;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** Connections that take no part in the container's transactions: each statement is committed by itself. */
@Qualifier
@Retention(RUNTIME)
public @interface NonJta {}
