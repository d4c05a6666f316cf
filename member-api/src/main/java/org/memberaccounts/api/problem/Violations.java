package org.memberaccounts.api.problem;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.memberaccounts.input.Reason;
import org.memberaccounts.wording.Wording;

/**
 * Answers a request that breaks constraints, and names each mistake by its place and a code. RESTEasy's own report
 * repeats the values; here none is looked at. What a feature's own constraint says lies in the bundle
 * {@code Constraints} beside it, under its name in small letters with dashes; {@code {0}} is its {@code value}.
 */
@Provider
public class Violations implements ExceptionMapper<ConstraintViolationException> {
    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        List<Problem.ValueError> errors = thrown.getConstraintViolations().stream()
                .map(this::error)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Problem.ValueError::name).thenComparing(Problem.ValueError::code))
                .toList();
        return errors.isEmpty() ? problems.of(GeneralProblem.MALFORMED_BODY) : problems.invalid(errors);
    }

    /** Empty for the whole body, when there is none. */
    private Optional<Problem.ValueError> error(ConstraintViolation<?> violation) {
        String place = place(violation.getPropertyPath());
        return place.isEmpty() ? Optional.empty() : Optional.of(error(place, violation.getConstraintDescriptor()));
    }

    private Problem.ValueError error(String place, ConstraintDescriptor<?> constraint) {
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        return switch (constraint.getAnnotation()) {
            case NotNull notNull -> problems.error(place, Reason.REQUIRED);
            case NotEmpty notEmpty -> problems.error(place, Reason.REQUIRED);
            case NotBlank notBlank -> problems.error(place, Reason.REQUIRED);
            case Size size -> problems.error(place, Reason.TOO_LONG, size.max());
            default ->
                new Problem.ValueError(
                        place,
                        code(type),
                        words(type, problems.locale())
                                .say(code(type), constraint.getAttributes().get("value")));
        };
    }

    /** Returns the code of a broken constraint: its name, unless the domain has a word for it. */
    public static String code(Class<? extends Annotation> constraint) {
        if (constraint == Size.class) {
            return Reason.TOO_LONG.code();
        }
        return Set.of(NotNull.class, NotEmpty.class, NotBlank.class).contains(constraint)
                ? Reason.REQUIRED.code()
                : constraint
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    /** Those of Jakarta's own constraints lie here. */
    static Wording words(Class<? extends Annotation> constraint, Locale language) {
        boolean own = constraint.getName().startsWith("org.memberaccounts.");
        return Wording.beside(own ? constraint : Violations.class, "Constraints", language);
    }

    /** Of the path {@code openCase.request.lines[0].note} it is {@code lines[0].note}. */
    private static String place(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
