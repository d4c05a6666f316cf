package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document names every operation, parameter, answer and problem. */
class OpenApiIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");
    private static final Pattern NAMED_OPERATION =
            Pattern.compile("\\b(GET|POST|PUT|DELETE) (/api/v1/[a-z/{}-]*[a-z}])");
    private static final JsonObject DOCUMENT = document();

    /** An operation in the document. */
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
            if (operation.body().containsKey("requestBody")
                    && !isSaid(operation.body().getJsonObject("requestBody"), "application/json")) {
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
            if (status.startsWith("2")
                    && !status.equals("204")
                    && !isSaid(operation.answers().getJsonObject(status), "application/json")) {
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
                if (codes.isEmpty()
                        || !answer.toString().contains("#/components/schemas/Problem")
                        || !codes.stream()
                                .allMatch(
                                        code -> answer.getString("description").contains("`" + code + "`: "))) {
                    faults.add(operation.name() + " " + status + ": " + answer);
                }
            }
        });
        assertTrue(DOCUMENT.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("Problem")
                .getJsonObject("properties")
                .containsKey("code"));
        assertEquals(List.of(), faults);
    }

    @Test
    void theCodesThatAreNamedAndTheSentencesThatThereAreAreTheSame() {
        Set<String> named = CODE.matcher(DOCUMENT.getJsonObject("info").getString("description"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
            for (JsonValue value : operation
                    .body()
                    .getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()) {
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
    void itSaysWhichScopesATokenNeedsAndAnEnrolmentTakesTheOrganisationsLanguages() {
        JsonObject components = DOCUMENT.getJsonObject("components");
        assertTrue(components
                .getJsonObject("securitySchemes")
                .getJsonObject("bearer")
                .getString("description")
                .contains("`purpose:service-application`"));
        assertTrue(operations().stream()
                .filter(operation -> operation.body().getString("operationId").equals("disclose"))
                .allMatch(operation -> operation.body().getString("summary").contains("purpose:<id>")));
        Api integrator = Api.asIntegrator(SYSTEM, "enrol");
        assertTrue(Stream.of("en", "zh", "zh-CN")
                .noneMatch(language -> isAskedFor("language", inLanguage(integrator, language))));
        assertTrue(isAskedFor("language", inLanguage(integrator, "fr")));
    }

    /** Tries to enrol a person without any attribute, which enrols nobody. */
    private static Api.Answer inLanguage(Api integrator, String language) {
        return integrator.post(
                "enrolments",
                Json.createObjectBuilder()
                        .add("attributes", JsonValue.EMPTY_JSON_OBJECT)
                        .add("language", language)
                        .build());
    }

    @Test
    void everyOperationThatCreatesTakesAKeyAndNoReadDoes() {
        Set<String> creating = named(operation -> operation.answers().containsKey("201"));
        assertTrue(
                creating.containsAll(Set.of("openCase", "decide", "completeMembership", "disclose", "makeClaimCode")),
                creating.toString());
        // a read is made and recorded again; a claim code is shown once, and nothing is kept that could show it again
        creating.removeAll(Set.of("disclose", "makeClaimCode"));
        assertEquals(
                creating,
                named(operation -> operation.body().toString().contains("#/components/parameters/Idempotency-Key")));
    }

    @Test
    void everyCodeOfOurOwnIsNamedWhereItStands() {
        Set<String> withCodes = new TreeSet<>();
        schemas()
                .forEach((schema, body) -> body.asJsonObject()
                        .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
                        .asJsonObject()
                        .forEach((member, value) -> {
                            if (!codesOf(value.asJsonObject()).isEmpty()) {
                                withCodes.add(schema + "." + member);
                            }
                        }));
        Set<String> some = Set.of(
                "Approval.state",
                "AskForDeletion.ground",
                "Attribute.type",
                "Certificate.state",
                "DeletionMove.act",
                "DeletionMove.by",
                "DeletionMove.from",
                "DeletionMove.to",
                "DeletionRequest.claimCode",
                "DeletionRequest.ground",
                "DeletionRequest.refusalGround",
                "DeletionRequest.state",
                "Enrolment.reason",
                "Enrolment.status",
                "Entry.actorKind",
                "Entry.channel",
                "Entry.outcome",
                "Ground.kind",
                "LookUp.attribute",
                "Membership.status",
                "Move.act",
                "Move.state",
                "Place.how",
                "Purpose.basis",
                "Purpose.readers",
                "RefuseDeletion.ground",
                "ValueError.code");
        assertTrue(withCodes.containsAll(some), withCodes.toString());
        Operation search = operations().stream()
                .filter(operation -> operation.body().getString("operationId").equals("searchLog"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of("actorKind", "outcome"),
                search.body().getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(parameter ->
                                !codesOf(parameter.getJsonObject("schema")).isEmpty())
                        .map(parameter -> parameter.getString("name"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void answersHaveTheCodesThatAreNamed() {
        Api agent = Api.as(SYSTEM, "support");
        assertEquals(List.of(), strangers("Purpose", agent.get("purposes")));
        assertEquals(List.of(), strangers("Attribute", agent.get("attributes")));
        assertEquals(List.of(), strangers("DeletionMove", agent.get("deletion-requests/workflow")));
        assertNotEquals(List.of(), strangers("DeletionMove", agent.get("attributes")), "what isn't there is no code");
    }

    /** Returns the values of an answer that the schema gives codes for and that are none of these codes. */
    private static List<String> strangers(String schema, Api.Answer answer) {
        List<String> strangers = new ArrayList<>();
        JsonObject members = schemas().getJsonObject(schema).getJsonObject("properties");
        members.keySet().stream()
                .filter(member -> !codesOf(members.getJsonObject(member)).isEmpty())
                .forEach(member -> {
                    for (JsonObject one : answer.structure().asJsonArray().getValuesAs(JsonObject.class)) {
                        JsonValue value = one.getOrDefault(member, JsonValue.NULL);
                        Stream<JsonValue> values =
                                value instanceof JsonArray several ? several.stream() : Stream.of(value);
                        values.map(single -> single instanceof JsonString text ? text.getString() : single.toString())
                                .filter(code ->
                                        !codesOf(members.getJsonObject(member)).contains(code))
                                .forEach(strangers::add);
                    }
                });
        return strangers;
    }

    @Test
    void whatARequestMustHaveIsWhatIsAskedFor() {
        int seen = 0;
        for (Operation operation : operations()) {
            if (operation.body().containsKey("requestBody")) {
                seen++;
                JsonObject request = referred(operation
                        .body()
                        .getJsonObject("requestBody")
                        .getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema"));
                JsonObject whole = sample(request).asJsonObject();
                Api caller = allowed(operation);
                assertNotEquals("malformed-body", send(caller, operation, whole).code(), operation.name());
                Set<String> askedFor = whole.keySet().stream()
                        .filter(member -> isAskedFor(
                                member,
                                send(
                                        caller,
                                        operation,
                                        Json.createObjectBuilder(whole)
                                                .remove(member)
                                                .build())))
                        .collect(Collectors.toSet());
                assertEquals(Set.copyOf(strings(request.getJsonArray("required"))), askedFor, operation.name());
            }
        }
        assertTrue(seen > 8, "only " + seen);
    }

    /** Somebody whom the operation is meant for; others aren't told what is wrong with what they send. */
    private static Api allowed(Operation operation) {
        Api member = Api.as(SYSTEM, "member");
        People.member(member);
        return Stream.of(
                        Api.as(SYSTEM, "support"),
                        member,
                        Api.as(SYSTEM, "privacy-officer"),
                        Api.asIntegrator(SYSTEM, "enrol purpose:service-application"))
                .filter(caller -> !Set.of("not-allowed", "no-membership")
                        .contains(send(caller, operation, JsonValue.EMPTY_JSON_OBJECT)
                                .code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is let to " + operation.name()));
    }

    private static Api.Answer send(Api agent, Operation operation, JsonObject body) {
        String[] name = operation.name().split(" ", -1);
        return agent.send(
                name[0].toUpperCase(Locale.ROOT),
                name[1].replaceAll("\\{[^}]*}", UUID.randomUUID().toString()),
                BodyPublishers.ofString(body.toString()),
                "Content-Type",
                "application/json",
                "Accept",
                "application/json");
    }

    private static boolean isAskedFor(String member, Api.Answer answer) {
        return answer.code().equals("invalid-values")
                && answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .anyMatch(error -> error.getString("name").equals(member));
    }

    /** Makes a value of this form. */
    private static JsonValue sample(JsonObject form) {
        JsonObject schema = referred(form);
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").getFirst();
        }
        return switch (schema.getString("type")) {
            case "boolean" -> JsonValue.TRUE;
            case "array" ->
                Json.createArrayBuilder()
                        .add(sample(schema.getJsonObject("items")))
                        .build();
            case "object" -> {
                JsonObjectBuilder members = Json.createObjectBuilder();
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
                        .asJsonObject()
                        .forEach((member, value) -> members.add(member, sample(value.asJsonObject())));
                yield members.build();
            }
            case "integer", "number" -> Json.createValue(1);
            default -> Json.createValue(text(schema.getString("format", "")));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2126-11-30";
            case "date-time" -> "2126-11-30T00:00:00Z";
            default -> "x";
        };
    }

    @Test
    void everyOperationThatIsSpokenOfIsThere() {
        Set<String> there = operations().stream()
                .map(operation -> anyIds(operation.name().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (String text : List.of(
                DOCUMENT.toString(),
                said("Problems.properties").values().toString(),
                said("Problems_zh.properties").values().toString())) {
            for (MatchResult named : NAMED_OPERATION.matcher(text).results().toList()) {
                seen++;
                if (!there.contains(anyIds(named.group().toUpperCase(Locale.ROOT)))) {
                    missing.add(named.group());
                }
            }
        }
        assertTrue(seen > 20, "only " + seen);
        assertEquals(List.of(), missing);
    }

    private static String anyIds(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }

    @Test
    void theKindsOfCaseAreListedAndOneOfThemOpensACase() {
        UUID person = People.member(Api.as(SYSTEM, "member"));
        Api agent = Api.as(SYSTEM, "support");
        JsonObject kind = agent.get("case-kinds").structure().asJsonArray().getJsonObject(0);
        assertEquals("Application for a service", kind.getString("title"));
        assertEquals(
                "服务申请",
                agent.send(
                                "GET",
                                "case-kinds",
                                BodyPublishers.noBody(),
                                "Accept",
                                "application/json",
                                "Accept-Language",
                                "zh-CN")
                        .structure()
                        .asJsonArray()
                        .getJsonObject(0)
                        .getString("title"));
        JsonObject opened = agent.get("cases/" + People.openCase(agent, person, kind.getString("id")))
                .json();
        assertEquals(kind.getString("id"), opened.getString("kind"));
        assertEquals(kind.getString("purpose"), opened.getString("purpose"));
    }

    private static Set<String> named(Predicate<Operation> which) {
        return operations().stream()
                .filter(which)
                .map(operation -> operation.body().getString("operationId"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isProblem(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    private static boolean isSaid(JsonObject said, String mediaType) {
        JsonObject content = said.getJsonObject("content");
        return content != null
                && content.containsKey(mediaType)
                && !content.getJsonObject(mediaType)
                        .getOrDefault("schema", JsonValue.EMPTY_JSON_OBJECT)
                        .asJsonObject()
                        .isEmpty();
    }

    private static Set<String> codes(JsonObject answer) {
        JsonObject content = answer.getJsonObject("content");
        if (content == null || !content.containsKey("application/problem+json")) {
            return Set.of();
        }
        JsonArray codes = content.getJsonObject("application/problem+json")
                .getJsonObject("schema")
                .getJsonObject("properties")
                .getJsonObject("code")
                .getJsonArray("enum");
        return Set.copyOf(strings(codes));
    }

    /** Returns the codes that a member, or an item of it if it is a list, can be; empty if it can be anything. */
    private static List<String> codesOf(JsonObject member) {
        return strings((member.containsKey("items") ? member.getJsonObject("items") : member).getJsonArray("enum"));
    }

    private static List<String> strings(JsonArray array) {
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static JsonObject schemas() {
        return DOCUMENT.getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject referred(JsonObject schema) {
        String reference = schema.getString("$ref", "");
        return reference.isEmpty()
                ? schema
                : schemas().getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static JsonObject resolved(JsonObject parameter) {
        String reference = parameter.getString("$ref", "");
        return reference.isEmpty()
                ? parameter
                : DOCUMENT.getJsonObject("components")
                        .getJsonObject("parameters")
                        .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void eachAnswer(BiConsumer<Operation, String> work) {
        operations()
                .forEach(operation -> operation.answers().keySet().forEach(status -> work.accept(operation, status)));
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        DOCUMENT.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .forEach((method, operation) ->
                                operations.add(new Operation(method + " " + path, operation.asJsonObject()))));
        return operations;
    }

    private static Set<String> sentences(String bundle) {
        return said(bundle).stringPropertyNames().stream()
                .filter(name -> !name.endsWith(".title"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of all features. */
    private static Properties said(String bundle) {
        Properties sentences = new Properties();
        // the answers before any resource have theirs in the foundation
        for (String module : List.of("foundation", "member-api")) {
            try (Stream<Path> files = Files.walk(WholeSystem.checkout().resolve(module + "/src/main/resources"))) {
                for (Path file : files.filter(file -> file.endsWith(bundle)).toList()) {
                    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                        sentences.load(reader);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return sentences;
    }

    private static JsonObject document() {
        try (JsonReader reader = Json.createReader(new StringReader(
                Api.anonymous(SYSTEM).get("/openapi?format=JSON").body()))) {
            return reader.readObject();
        }
    }
}
