package org.memberaccounts.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.memberaccounts.api.problem.UnreadableBody;
import org.memberaccounts.code.Coded;
import org.memberaccounts.input.Reason;
import org.memberaccounts.text.Plain;

/** Takes each member of a JSON object as what the record says it is, or not at all. What is null isn't given. */
final class JsonBinding {
    private static final Pattern ID = Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    private static final Map<Class<?>, Function<JsonValue, Object>> SCALARS = Map.of(
            String.class, JsonBinding::text,
            UUID.class, JsonBinding::id,
            Boolean.class, JsonBinding::truth,
            Integer.class, sent -> as(JsonNumber.class, sent).intValueExact(),
            Long.class, sent -> as(JsonNumber.class, sent).longValueExact(),
            LocalDate.class, sent -> LocalDate.parse(Plain.of(text(sent))),
            Instant.class, sent -> Instant.parse(Plain.of(text(sent))));

    private JsonBinding() {}

    static Object bind(Class<?> type, JsonValue sent) {
        return bind("", type, sent);
    }

    private static Object bind(String path, Type type, JsonValue sent) {
        if (sent.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return several(path, generic, sent);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(path, plain, as(JsonObject.class, sent));
        }
        if (plain.isEnum()) {
            return constant(path, plain, text(sent));
        }
        return scalar(path, plain, sent);
    }

    private static Object record(String path, Class<?> type, JsonObject sent) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        if (!names.containsAll(sent.keySet())) {
            throw UnreadableBody.malformed();
        }
        Object[] values = Arrays.stream(components)
                .map(component -> bind(
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        component.getGenericType(),
                        sent.getOrDefault(component.getName(), JsonValue.NULL)))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object several(String path, ParameterizedType type, JsonValue sent) {
        Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (type.getRawType() == Map.class) {
            Map<String, Object> values = new HashMap<>();
            as(JsonObject.class, sent)
                    .forEach((name, value) -> values.put(name, bind(path + "." + name, element, value)));
            return values;
        }
        JsonArray array = as(JsonArray.class, sent);
        Stream<Object> values = IntStream.range(0, array.size())
                .mapToObj(index -> bind(path + "[" + index + "]", element, present(array.get(index))));
        return type.getRawType() == List.class
                ? values.toList()
                : values.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Object constant(String path, Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Coded) constant).code().equals(code))
                .findFirst()
                .orElseThrow(() -> UnreadableBody.at(path, Reason.NOT_A_CHOICE));
    }

    private static Object scalar(String path, Class<?> type, JsonValue sent) {
        try {
            return SCALARS.get(type).apply(sent);
        } catch (DateTimeException e) {
            throw UnreadableBody.at(path, Reason.NOT_A_DATE);
        } catch (ArithmeticException e) {
            throw UnreadableBody.malformed();
        }
    }

    private static String text(JsonValue sent) {
        return as(JsonString.class, sent).getString();
    }

    private static UUID id(JsonValue sent) {
        String text = Plain.of(text(sent));
        if (!ID.matcher(text).matches()) {
            throw UnreadableBody.malformed();
        }
        return UUID.fromString(text);
    }

    private static Boolean truth(JsonValue sent) {
        return switch (sent.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw UnreadableBody.malformed();
        };
    }

    private static JsonValue present(JsonValue sent) {
        if (sent.getValueType() == JsonValue.ValueType.NULL) {
            throw UnreadableBody.malformed();
        }
        return sent;
    }

    private static <J extends JsonValue> J as(Class<J> form, JsonValue sent) {
        if (!form.isInstance(sent)) {
            throw UnreadableBody.malformed();
        }
        return form.cast(sent);
    }
}
