package org.memberaccounts.settings;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A component of {@link Settings}: one variable. The type of the component gives the form of its text ({@link Form});
 * an {@code Optional} may be left out. Its row in docs/settings.md is made from this.
 */
@Target(RECORD_COMPONENT)
@Retention(RUNTIME)
public @interface Setting {
    /** The name of the variable, such as {@code MEMBER_ACCOUNTS_SMTP_PORT}. */
    String name();

    /** The meaning, for the operator; Markdown. */
    String about();

    /** The default text; without one the server doesn't start when the operator sets none. */
    String otherwise() default "";

    /** The end of a sentence that begins with "Set it to"; where it is empty, the type says it. */
    String to() default "";

    /** The consequence of leaving it out, for the operator, where {@link #otherwise} doesn't say it; Markdown. */
    String without() default "";
}
