package org.memberaccounts.api;

import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.memberaccounts.api.problem.UnreadableBody;

/**
 * Reads a body that no two readers understand differently: one JSON value in UTF-8 (RFC 8259 section 8.1) with no name
 * twice in an object, each member of a name and type that the record has. JSON-B takes a number for a "no" and a
 * mistyped name for nothing, and both would be put on record as what the person said.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Map<String, ?> STRICT =
            Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE, "org.eclipse.parsson.maxDepth", "8");
    private static final JsonReaderFactory READERS = JSON.createReaderFactory(STRICT);
    private static final JsonParserFactory PARSERS = JSON.createParserFactory(STRICT);

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
        return read(type, body.readAllBytes());
    }

    /**
     * The record that was sent; null where nothing was.
     *
     * @throws UnreadableBody when it doesn't fit
     */
    static <R extends Record> R read(Class<R> type, byte[] body) {
        return type.cast(JsonBinding.bind(type, body.length == 0 ? JsonValue.NULL : parse(body)));
    }

    private static JsonValue parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonValue value = value(text);
            toTheEnd(text);
            return value;
        } catch (CharacterCodingException | RuntimeException e) {
            // not kept as a cause: its message may have what was sent
            throw UnreadableBody.malformed();
        }
    }

    private static JsonValue value(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** A reader doesn't look whether something follows; a parser does. */
    private static void toTheEnd(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }
}
