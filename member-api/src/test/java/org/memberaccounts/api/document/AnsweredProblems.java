package org.memberaccounts.api.document;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.api.problem.ProblemCode;

/**
 * The problems that a method of a resource can answer, found by reading what was compiled: it, and whatever of the API
 * it calls.
 */
final class AnsweredProblems {
    private final Set<ProblemCode> named = new LinkedHashSet<>();
    private final Set<ProblemCode> translated = new LinkedHashSet<>();
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final Deque<JavaCodeUnit> next = new ArrayDeque<>();

    private AnsweredProblems(JavaCodeUnit operation) {
        next.add(operation);
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.poll();
            if (seen.add(unit)) {
                unit.getAccessesFromSelf().forEach(this::look);
            }
        }
    }

    static AnsweredProblems of(JavaCodeUnit operation) {
        return new AnsweredProblems(operation);
    }

    /** Those that are named where the answer is made. */
    Set<ProblemCode> named() {
        return named;
    }

    /** Besides them those that a reason of the domain is translated to, as far as it comes up. */
    Set<ProblemCode> possible() {
        Set<ProblemCode> all = new LinkedHashSet<>(named);
        all.addAll(translated);
        return all;
    }

    private void look(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.isAssignableTo(ProblemCode.class)) {
            if (access instanceof JavaFieldAccess) {
                constant(access).ifPresent(named::add);
            } else if (access.getTarget().getName().equals("of")) {
                translate(owner);
            }
        } else if (owner.getPackageName().startsWith("org.memberaccounts.api")
                && access instanceof JavaCodeUnitAccess<?> call) {
            call.getTarget().resolveMember().ifPresent(next::add);
        }
    }

    /** What the enum's own translations name; one that goes by the name of a constant can come to each. */
    private void translate(JavaClass codes) {
        codes.getMethods().stream()
                .filter(method -> method.getName().equals("of"))
                .flatMap(method -> method.getAccessesFromSelf().stream())
                .forEach(access -> {
                    if (access.getTarget().getName().equals("valueOf")) {
                        translated.addAll(Arrays.asList(constants(codes)));
                    } else if (access instanceof JavaFieldAccess
                            && access.getTargetOwner().isAssignableTo(ProblemCode.class)) {
                        constant(access).ifPresent(translated::add);
                    }
                });
    }

    private static Optional<ProblemCode> constant(JavaAccess<?> access) {
        return Arrays.stream(constants(access.getTargetOwner()))
                .filter(code -> code.name().equals(access.getTarget().getName()))
                .findFirst();
    }

    static ProblemCode[] constants(JavaClass codes) {
        return (ProblemCode[]) codes.reflect().getEnumConstants();
    }
}
