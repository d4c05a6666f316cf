package org.memberaccounts.settings;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The settings of a feature: a record each of whose components is a {@link Setting}. It is read when the server starts,
 * and beans take it in their constructor. What must hold between its components its own constructor says, with
 * {@link WrongSettings}.
 */
@Target(TYPE)
@Retention(RUNTIME)
public @interface Settings {}
