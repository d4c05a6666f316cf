package org.memberaccounts.api.creation;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an operation that creates something through {@link OnceOnly}, and on what takes its {@code Idempotency-Key}. */
@NameBinding
@CreationProblem.Answers({
    CreationProblem.BAD_IDEMPOTENCY_KEY,
    CreationProblem.ERASED_SINCE,
    CreationProblem.IDEMPOTENCY_IN_PROGRESS,
    CreationProblem.IDEMPOTENCY_KEY_REUSED
})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Repeatable {
    /** The header, and the name of the parameter that describes it in the OpenAPI document. */
    String HEADER = "Idempotency-Key";
}
