package org.memberaccounts.api;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * JSON that no two readers understand differently: UTF-8 (RFC 8259 section 8.1), no name twice in an object, nothing
 * after the end, which must come. Bound to objects straight away, a text that breaks off inside an unknown member is
 * never done with.
 */
final class StrictJson {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int DEEPEST = 8;

    private StrictJson() {}

    static boolean isOneValue(byte[] text) {
        try (JsonParser parser = JSON.createParser(new StringReader(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(text))
                .toString()))) {
            return isWhole(parser);
        } catch (CharacterCodingException | JsonException e) {
            return false;
        }
    }

    private static boolean isWhole(JsonParser parser) {
        Deque<Set<String>> open = new ArrayDeque<>();
        boolean any = false;
        while (parser.hasNext()) {
            any = true;
            switch (parser.next()) {
                case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case KEY_NAME -> {
                    if (!open.element().add(parser.getString())) {
                        return false;
                    }
                }
                default -> {}
            }
            if (open.size() > DEEPEST) {
                return false;
            }
        }
        return any && open.isEmpty();
    }
}
