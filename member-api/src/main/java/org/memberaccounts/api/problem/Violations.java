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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.memberaccounts.input.Reason;
import org.memberaccounts.wording.Wording;

/**
 * What breaks a constraint of a request, each with its place and a code. RESTEasy's own report repeats the values; here
 * none is looked at. Constraints of a feature's own have their sentence in the bundle {@code Constraints} beside them.
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
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(error(place, violation.getConstraintDescriptor().getAnnotation()));
    }

    private Problem.ValueError error(String place, Annotation constraint) {
        return switch (constraint) {
            case NotNull notNull -> problems.error(place, Reason.REQUIRED);
            case NotEmpty notEmpty -> problems.error(place, Reason.REQUIRED);
            case NotBlank notBlank -> problems.error(place, Reason.REQUIRED);
            case Size size -> problems.error(place, Reason.TOO_LONG, size.max());
            default -> own(place, constraint.annotationType());
        };
    }

    private Problem.ValueError own(String place, Class<? extends Annotation> constraint) {
        String code = code(constraint);
        return new Problem.ValueError(
                place,
                code,
                Wording.beside(constraint, "Constraints", problems.locale()).sentence(code));
    }

    /** A constraint's name, in small letters with dashes. */
    public static String code(Class<? extends Annotation> constraint) {
        return constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Of the path {@code openCase.request.lines[0].note} it is {@code lines[0].note}. */
    private static String place(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
