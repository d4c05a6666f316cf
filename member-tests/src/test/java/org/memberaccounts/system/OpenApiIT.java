package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The OpenAPI document names every operation, parameter, answer and problem. */
class OpenApiIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");
    private static final JsonObject DOCUMENT = document();

    /** An operation as it stands in the document. */
    private record Operation(String name, JsonObject body) {
        JsonObject answers() {
            return body.getJsonObject("responses");
        }
    }

    @Test
    void everyOperationHasANameOfItsOwnASentenceAndAForm() {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Operation operation : operations()) {
            if (!names.add(operation.body().getString("operationId", ""))) {
                faults.add(operation.name() + " has no operationId of its own");
            }
            if (operation.body().getString("summary", "").isBlank()) {
                faults.add(operation.name() + " has no summary");
            }
            if (operation.body().containsKey("requestBody") && !isSaid(operation.body().getJsonObject("requestBody"), "application/json")) {
                faults.add(operation.name() + " doesn't say what it takes");
            }
        }
        assertTrue(names.size() > 15, "only " + names);
        assertEquals(List.of(), faults);
    }

    @Test
    void everyGoodAnswerSaysItsForm() {
        List<String> faults = new ArrayList<>();
        eachAnswer((operation, status) -> {
            if (status.startsWith("2") && !status.equals("204") && !isSaid(operation.answers().getJsonObject(status), "application/json")) {
                faults.add(operation.name() + " doesn't say what " + status + " holds");
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyBadAnswerIsAProblemWithItsCodes() {
        List<String> faults = new ArrayList<>();
        eachAnswer((operation, status) -> {
            if (isProblem(status)) {
                JsonObject answer = operation.answers().getJsonObject(status);
                Set<String> codes = codes(answer);
                if (codes.isEmpty() || !answer.toString().contains("#/components/schemas/Problem") || !codes.stream().allMatch(code -> answer.getString("description").contains("`" + code + "`: "))) {
                    faults.add(operation.name() + " " + status + ": " + answer);
                }
            }
        });
        assertTrue(DOCUMENT.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem").getJsonObject("properties").containsKey("code"));
        assertEquals(List.of(), faults);
    }

    @Test
    void theCodesThatAreNamedAndTheSentencesThatThereAreAreTheSame() {
        Set<String> named = CODE.matcher(DOCUMENT.getJsonObject("info").getString("description")).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        eachAnswer((operation, status) -> {
            if (isProblem(status)) {
                named.addAll(codes(operation.answers().getJsonObject(status)));
            }
        });
        assertEquals(sentences("Problems.properties"), named);
        assertEquals(sentences("Problems_zh.properties"), named);
    }

    @Test
    void everyParameterIsDescribed() {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Operation operation : operations()) {
            for (JsonValue value : operation.body().getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
                JsonObject parameter = resolved(value.asJsonObject());
                seen++;
                if (parameter.getString("description", "").isBlank() || !parameter.containsKey("schema")) {
                    faults.add(operation.name() + " " + parameter.getString("name", "?"));
                }
            }
        }
        assertTrue(seen > 10, "only " + seen);
        assertEquals(List.of(), faults);
    }

    @Test
    void itSaysWhichScopesATokenNeedsAndWhichLanguagesThereAre() {
        JsonObject components = DOCUMENT.getJsonObject("components");
        assertTrue(components.getJsonObject("securitySchemes").getJsonObject("bearer").getString("description").contains("`purpose:service-application`"));
        assertTrue(operations().stream().filter(operation -> operation.body().getString("operationId").equals("disclose")).allMatch(operation -> operation.body().getString("summary").contains("purpose:<id>")));
        assertTrue(components.getJsonObject("schemas").toString().contains("\"enum\":[\"en\",\"zh\",\"zh-CN\"]"), "the language of an enrolment");
    }

    @Test
    void everyOperationThatCreatesTakesAKeyAndNoReadDoes() {
        Set<String> creating = named(operation -> operation.answers().containsKey("201"));
        assertTrue(creating.containsAll(Set.of("openCase", "decide", "completeMembership", "disclose", "makeClaimCode")), creating.toString());
        // a read is made and recorded again; a claim code is shown once, and nothing is kept that could show it again
        creating.removeAll(Set.of("disclose", "makeClaimCode"));
        assertEquals(creating, named(operation -> operation.body().toString().contains("#/components/parameters/Idempotency-Key")));
    }

    private static Set<String> named(Predicate<Operation> which) {
        return operations().stream().filter(which).map(operation -> operation.body().getString("operationId")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isProblem(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    private static boolean isSaid(JsonObject said, String mediaType) {
        JsonObject content = said.getJsonObject("content");
        return content != null && content.containsKey(mediaType) && !content.getJsonObject(mediaType).getOrDefault("schema", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().isEmpty();
    }

    private static Set<String> codes(JsonObject answer) {
        JsonObject content = answer.getJsonObject("content");
        if (content == null || !content.containsKey("application/problem+json")) {
            return Set.of();
        }
        JsonArray codes = content.getJsonObject("application/problem+json").getJsonObject("schema").getJsonObject("properties").getJsonObject("code").getJsonArray("enum");
        return codes.getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
    }

    private static JsonObject resolved(JsonObject parameter) {
        String reference = parameter.getString("$ref", "");
        return reference.isEmpty() ? parameter : DOCUMENT.getJsonObject("components").getJsonObject("parameters").getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void eachAnswer(BiConsumer<Operation, String> work) {
        operations().forEach(operation -> operation.answers().keySet().forEach(status -> work.accept(operation, status)));
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        DOCUMENT.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> operations.add(new Operation(method + " " + path, operation.asJsonObject()))));
        return operations;
    }

    private static Set<String> sentences(String bundle) {
        Path file = SYSTEM.local().settings().root().resolve("member-api/src/main/resources/org/memberaccounts/api/problem").resolve(bundle);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences.stringPropertyNames().stream().filter(name -> !name.endsWith(".title")).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject document() {
        try (JsonReader reader = Json.createReader(new StringReader(Api.anonymous(SYSTEM).get("/openapi?format=JSON").body()))) {
            return reader.readObject();
        }
    }
}
