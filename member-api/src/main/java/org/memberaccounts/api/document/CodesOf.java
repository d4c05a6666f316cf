package org.memberaccounts.api.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a text of a request or answer that is one of some codes, or a list of such, for the document to name them. A
 * member that is an enum needs none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface CodesOf {
    /** An enum, or a {@code Supplier<List<String>>} with a constructor without parameters. */
    Class<?> value();
}
