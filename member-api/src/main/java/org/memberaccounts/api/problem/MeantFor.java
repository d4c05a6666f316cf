package org.memberaccounts.api.problem;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that isn't for everybody: anybody else who sends what can't be taken is told that it isn't for them,
 * and not what is wrong with it. Where nothing is wrong the domain judges, and puts a refusal on record.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MeantFor {
    /** It is for each of them. */
    Audience[] value() default {};
}
