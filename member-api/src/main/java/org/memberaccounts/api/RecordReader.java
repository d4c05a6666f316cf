package org.memberaccounts.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what is sent as what it is: a member of another type or of an unknown name is an error. JSON-B takes a number
 * for a "no" and a mistyped name for nothing, and both would be put on record as what the person said.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {
    private static final JsonReaderFactory JSON = JsonProvider.provider().createReaderFactory(Map.of());
    private static final Pattern ID = Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonValue sent = value(body);
        return isNull(sent) ? null : read(type, object(sent));
    }

    private static JsonValue value(InputStream body) {
        try (JsonReader reader = JSON.createReader(body)) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException e) {
            throw new JsonbException("This is not JSON.", e);
        }
    }

    /** @throws JsonbException when it doesn't fit; the message says nothing of what was sent */
    static <R extends Record> R read(Class<R> type, JsonObject sent) {
        RecordComponent[] components = type.getRecordComponents();
        if (!Arrays.stream(components)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet())
                .containsAll(sent.keySet())) {
            throw new JsonbException("There is a member that is not known.");
        }
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), sent.getOrDefault(component.getName(), JsonValue.NULL)))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Class<?> type, JsonValue sent) {
        if (isNull(sent)) {
            return null;
        }
        if (type == String.class) {
            return text(sent);
        }
        if (type == UUID.class) {
            return id(text(sent));
        }
        if (type == Boolean.class) {
            return truth(sent);
        }
        if (type == Set.class) {
            return texts(sent);
        }
        if (type == Map.class) {
            return textsByName(object(sent));
        }
        throw new IllegalStateException("A request can't have a " + type.getName() + ".");
    }

    private static boolean isNull(JsonValue sent) {
        return sent.getValueType() == JsonValue.ValueType.NULL;
    }

    private static String text(JsonValue sent) {
        if (sent instanceof JsonString text) {
            return text.getString();
        }
        throw new JsonbException("A text is expected.");
    }

    private static UUID id(String text) {
        if (ID.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        throw new JsonbException("An id is expected.");
    }

    private static Boolean truth(JsonValue sent) {
        return switch (sent.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new JsonbException("True or false is expected.");
        };
    }

    private static Set<String> texts(JsonValue sent) {
        if (sent instanceof JsonArray array) {
            return array.stream().map(RecordReader::text).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        throw new JsonbException("A list is expected.");
    }

    /** A value that is null is one that isn't given. */
    private static Map<String, String> textsByName(JsonObject sent) {
        Map<String, String> texts = new HashMap<>();
        sent.forEach((name, value) -> texts.put(name, isNull(value) ? null : text(value)));
        return texts;
    }

    private static JsonObject object(JsonValue sent) {
        if (sent instanceof JsonObject object) {
            return object;
        }
        throw new JsonbException("An object is expected.");
    }
}
