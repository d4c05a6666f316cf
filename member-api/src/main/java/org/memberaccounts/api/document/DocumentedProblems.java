package org.memberaccounts.api.document;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.memberaccounts.api.problem.ProblemCode;

/** The problems that an operation says it can answer: by annotations of features, on itself or on what it bears. */
final class DocumentedProblems {
    private DocumentedProblems() {}

    static Stream<ProblemCode> of(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().startsWith("org.memberaccounts."))
                .flatMap(annotation -> Stream.concat(codes(annotation), of(annotation.annotationType())));
    }

    private static Stream<ProblemCode> codes(Annotation annotation) {
        return Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .filter(member -> ProblemCode.class.isAssignableFrom(
                        member.getReturnType().isArray()
                                ? member.getReturnType().getComponentType()
                                : void.class))
                .flatMap(member -> Arrays.stream(value(annotation, member)));
    }

    private static ProblemCode[] value(Annotation annotation, Method member) {
        try {
            member.setAccessible(true);
            return (ProblemCode[]) member.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
