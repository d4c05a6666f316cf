package org.memberaccounts.api.document;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.Problems;

/**
 * Completes the answers that are problems. A resource names the codes that are its own, "one-code, another-code; and
 * why"; the ones that any operation can answer are added here, and all of them get the problem's form, their codes and
 * their titles.
 */
class ProblemAnswers implements OASFilter {
    private static final Map<String, String> ALWAYS =
            Map.of("406", "not-acceptable", "500", "unexpected", "503", "unavailable");
    /** Whose sign-in is over may still have a token that lives. */
    private static final Map<String, String> WITH_TOKEN = Map.of(
            "401", "not-signed-in", "403", "conflicting-roles, own-disabled, own-deleted, own-being-erased, own-gone");

    private static final Map<String, String> WITH_BODY =
            Map.of("400", "malformed-body", "413", "too-large", "415", "not-json");
    private static final Map<String, String> WITH_KEY = Map.of(
            "400",
            "bad-idempotency-key",
            "409",
            "idempotency-in-progress",
            "410",
            "erased-since",
            "422",
            "idempotency-key-reused");
    private static final Map<String, String> WITH_PATH = Map.of("404", "no-such-address");
    private static final Map<String, String> WITH_PARAMETERS = Map.of("400", "malformed-request");

    private final ResourceBundle titles = Problems.texts(Locale.ENGLISH);

    @Override
    public Operation filterOperation(Operation operation) {
        name(operation, ALWAYS);
        name(operation, WITH_PARAMETERS);
        if (operation.getSecurity() == null || !operation.getSecurity().isEmpty()) {
            name(operation, WITH_TOKEN);
        }
        if (operation.getRequestBody() != null) {
            name(operation, WITH_BODY);
        }
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            name(operation, WITH_PATH);
        }
        if (parameters.stream()
                .anyMatch(parameter ->
                        parameter.getRef() != null && parameter.getRef().endsWith("/" + Repeatable.HEADER))) {
            name(operation, WITH_KEY);
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                complete(answer);
            }
        });
        return operation;
    }

    private static void name(Operation operation, Map<String, String> codes) {
        codes.forEach((status, code) -> {
            APIResponse answer = operation.getResponses().getAPIResponse(status);
            if (answer == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description(code));
            } else {
                answer.setDescription(code + ", " + answer.getDescription());
            }
        });
    }

    private void complete(APIResponse answer) {
        String[] written = answer.getDescription().split("; ", 2);
        SequencedSet<String> codes = new LinkedHashSet<>(Arrays.asList(written[0].split(", ")));
        String list = codes.stream()
                .sorted()
                .map(code -> "* `" + code + "`: " + title(code))
                .collect(Collectors.joining("\n"));
        answer.setDescription(written.length == 1 ? list : list + "\n\n" + written[1]);
        Schema code = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .enumeration(
                        codes.stream().sorted().<Object>map(String.class::cast).toList());
        Schema problem = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref("Problem"))
                .addProperty("code", code);
        answer.setContent(OASFactory.createContent()
                .addMediaType(Problems.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }

    /** A code without a sentence is left for the test of this document to find. */
    private String title(String code) {
        return titles.containsKey(code + ".title") ? titles.getString(code + ".title") : "";
    }
}
