package org.memberaccounts.api.document;

import jakarta.validation.Constraint;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.memberaccounts.api.problem.Problem;
import org.memberaccounts.api.problem.Violations;
import org.memberaccounts.code.Coded;
import org.memberaccounts.input.Reason;

/**
 * Names the codes of our own that stand in requests and answers, read from the records themselves, so that no list goes
 * stale. What the organisation names itself is in no list; there the description says which operation has it.
 */
class ClosedSets {
    private final Map<String, Class<?>> records = new LinkedHashMap<>();
    /** The codes of all that can be wrong with a value: the domain's, and those of the requests' own constraints. */
    private final Set<String> reasons =
            Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.toCollection(LinkedHashSet::new));

    /** Of the operation's parameters at once; what it takes and answers is kept for the end. */
    void complete(Operation operation, Method method) {
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(parameter -> Arrays.stream(parameter.getType().getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(QueryParam.class))
                .forEach(field -> codes(field)
                        .ifPresent(codes -> operation.getParameters().stream()
                                .filter(parameter -> field.getAnnotation(QueryParam.class)
                                        .value()
                                        .equals(parameter.getName()))
                                .forEach(parameter -> name(parameter.getSchema(), codes))));
        Stream.of(
                        Arrays.stream(method.getParameters()).map(Parameter::getParameterizedType),
                        Stream.of(method.getGenericReturnType()),
                        Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                                .flatMap(answer -> Arrays.stream(answer.content()))
                                .map(Content::schema)
                                .<Type>map(org.eclipse.microprofile.openapi.annotations.media.Schema::implementation))
                .flatMap(types -> types)
                .forEach(this::see);
    }

    private void see(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::see);
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && records.putIfAbsent(name(plain), plain) == null) {
            fields(plain).forEach(field -> {
                see(field.getGenericType());
                Arrays.stream(field.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(constraint -> constraint.isAnnotationPresent(Constraint.class))
                        .map(Violations::code)
                        .forEach(reasons::add);
            });
        }
    }

    private static String name(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class))
                .map(org.eclipse.microprofile.openapi.annotations.media.Schema::name)
                .filter(name -> !name.isEmpty())
                .orElse(type.getSimpleName());
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields());
    }

    void complete(OpenAPI document) {
        Components components = document.getComponents();
        records.forEach((name, type) -> {
            Map<String, Schema> members = components.getSchemas().get(name).getProperties();
            fields(type)
                    .forEach(field -> codes(field).ifPresent(codes -> {
                        Schema one = oneOf(members.get(field.getName()));
                        Optional.ofNullable(one.getRef())
                                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                                .ifPresent(components::removeSchema);
                        name(one, codes);
                    }));
        });
        name(
                components
                        .getSchemas()
                        .get(name(Problem.ValueError.class))
                        .getProperties()
                        .get("code"),
                List.copyOf(reasons));
    }

    /** Of a list, what is in it. */
    private static Schema oneOf(Schema schema) {
        return schema.getItems() == null ? schema : schema.getItems();
    }

    /** In place of the names that constants have in Java. */
    private static void name(Schema schema, List<String> codes) {
        schema.setRef(null);
        schema.setType(List.of(Schema.SchemaType.STRING));
        schema.setEnumeration(List.copyOf(codes));
    }

    private static Optional<List<String>> codes(Field field) {
        Type type = field.getGenericType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : field.getType();
        return Optional.ofNullable(field.getAnnotation(CodesOf.class))
                .<Class<?>>map(CodesOf::value)
                .or(() -> type instanceof Class<?> plain && plain.isEnum() ? Optional.of(plain) : Optional.empty())
                .map(ClosedSets::codes);
    }

    private static List<String> codes(Class<?> set) {
        if (set.isEnum()) {
            return Arrays.stream(set.getEnumConstants())
                    .map(constant -> constant instanceof Coded coded ? coded.code() : constant.toString())
                    .toList();
        }
        try {
            var constructor = set.asSubclass(Supplier.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((List<?>) constructor.newInstance().get())
                    .stream().map(String.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
