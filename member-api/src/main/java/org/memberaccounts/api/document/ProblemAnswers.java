package org.memberaccounts.api.document;

import static java.util.function.Predicate.not;
import static org.memberaccounts.api.problem.GeneralProblem.CONFLICTING_ROLES;
import static org.memberaccounts.api.problem.GeneralProblem.INVALID_VALUES;
import static org.memberaccounts.api.problem.GeneralProblem.LIMIT_REACHED;
import static org.memberaccounts.api.problem.GeneralProblem.MALFORMED_BODY;
import static org.memberaccounts.api.problem.GeneralProblem.MALFORMED_REQUEST;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ACCEPTABLE;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_JSON;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_SIGNED_IN;
import static org.memberaccounts.api.problem.GeneralProblem.NO_SUCH_ADDRESS;
import static org.memberaccounts.api.problem.GeneralProblem.OWN_BEING_ERASED;
import static org.memberaccounts.api.problem.GeneralProblem.OWN_DELETED;
import static org.memberaccounts.api.problem.GeneralProblem.OWN_DISABLED;
import static org.memberaccounts.api.problem.GeneralProblem.OWN_GONE;
import static org.memberaccounts.api.problem.GeneralProblem.TOO_LARGE;
import static org.memberaccounts.api.problem.GeneralProblem.UNAVAILABLE;
import static org.memberaccounts.api.problem.GeneralProblem.UNEXPECTED;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.api.problem.Problems;

/**
 * Writes the answers that are problems: those that the operation's own method names, and those that any operation of
 * its form can answer. A resource describes such an answer only where there is more to say than the problem's own
 * sentence.
 */
class ProblemAnswers {
    private static final List<ProblemCode> ALWAYS =
            List.of(MALFORMED_REQUEST, NOT_ACCEPTABLE, LIMIT_REACHED, UNEXPECTED, UNAVAILABLE);
    /** Somebody whose sign-in is over may still have a token that lives. */
    private static final List<ProblemCode> WITH_TOKEN =
            List.of(NOT_SIGNED_IN, CONFLICTING_ROLES, OWN_DISABLED, OWN_DELETED, OWN_BEING_ERASED, OWN_GONE);

    private static final List<ProblemCode> WITH_BODY = List.of(MALFORMED_BODY, INVALID_VALUES, TOO_LARGE, NOT_JSON);
    private static final List<ProblemCode> WITH_PATH = List.of(NO_SUCH_ADDRESS);

    void complete(Operation operation, Method method) {
        all(operation, method)
                .collect(Collectors.groupingBy(
                        ProblemCode::status,
                        Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(ProblemCode::code)))))
                .forEach((status, codes) -> complete(answer(operation, Integer.toString(status)), codes));
    }

    private static Stream<ProblemCode> all(Operation operation, Method method) {
        return Stream.of(
                        DocumentedProblems.of(method),
                        ALWAYS.stream(),
                        when(
                                operation.getSecurity() == null
                                        || !operation.getSecurity().isEmpty(),
                                WITH_TOKEN),
                        when(operation.getRequestBody() != null, WITH_BODY),
                        when(hasPathParameter(operation), WITH_PATH))
                .flatMap(codes -> codes);
    }

    private static Stream<ProblemCode> when(boolean applies, List<ProblemCode> codes) {
        return applies ? codes.stream() : Stream.empty();
    }

    private static boolean hasPathParameter(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    private static APIResponse answer(Operation operation, String status) {
        APIResponse described = operation.getResponses().getAPIResponse(status);
        if (described != null) {
            return described;
        }
        APIResponse answer = OASFactory.createAPIResponse();
        operation.getResponses().addAPIResponse(status, answer);
        return answer;
    }

    private static void complete(APIResponse answer, Collection<ProblemCode> codes) {
        String list = codes.stream()
                .map(code -> "* `" + code.code() + "`: " + code.title(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        answer.setDescription(Stream.of(Optional.of(list), Optional.ofNullable(answer.getDescription()))
                .flatMap(Optional::stream)
                .filter(not(String::isBlank))
                .collect(Collectors.joining("\n\n")));
        Schema code = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .enumeration(codes.stream().<Object>map(ProblemCode::code).toList());
        Schema problem = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref("Problem"))
                .addProperty("code", code);
        answer.setContent(OASFactory.createContent()
                .addMediaType(Problems.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }
}
