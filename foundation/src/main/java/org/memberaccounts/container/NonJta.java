package org.memberaccounts.container;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/**
 * Connections that take no part in a transaction of the container's: what is done through them is committed by itself.
 */
@Qualifier
@Retention(RUNTIME)
public @interface NonJta {}
