package org.memberaccounts.settings;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The settings of a feature: a record each of whose components is a {@link Setting}. It is read when the server starts,
 * and beans take it in their constructor. Its own constructor checks the rules between its components, and throws
 * {@link WrongSettings}.
 */
@Target(TYPE)
@Retention(RUNTIME)
public @interface Settings {}
