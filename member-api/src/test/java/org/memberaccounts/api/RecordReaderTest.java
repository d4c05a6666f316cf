package org.memberaccounts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    record Sent(UUID id, String text, Boolean given, Set<String> names, Map<String, String> values) {}

    @Test
    void eachMemberIsTakenAsWhatItIs() {
        UUID id = UUID.fromString("01890A5D-AC96-774B-BCCE-B302099A8057");
        assertEquals(
                new Sent(id, "a", true, Set.of("b", "c"), Map.of("d", "e")),
                RecordReader.read(
                        Sent.class,
                        json("{'id':'" + id + "','text':'a','given':true,'names':['b','c'],'values':{'d':'e'}}")));
    }

    @Test
    void whatIsAbsentOrNullIsNotGiven() {
        assertEquals(
                new Sent(null, null, null, null, null),
                RecordReader.read(Sent.class, json("{'text':null,'names':null}")));
        assertEquals(
                null,
                RecordReader.read(Sent.class, json("{'values':{'d':null}}"))
                        .values()
                        .get("d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'planted':1}",
                "{'Text':'a'}",
                "{'text':1}",
                "{'text':true}",
                "{'text':['planted']}",
                "{'text':{'planted':1}}",
                "{'given':1}",
                "{'given':'true'}",
                "{'given':'planted'}",
                "{'id':'planted'}",
                "{'id':'1-1-1-1-1'}",
                "{'id':1}",
                "{'names':'planted'}",
                "{'names':[1]}",
                "{'names':[null]}",
                "{'names':{}}",
                "{'values':[]}",
                "{'values':{'planted':1}}",
                "{'values':{'planted':['planted']}}"
            })
    void whatDoesNotFitIsAnErrorThatRepeatsNothing(String text) {
        JsonbException wrong = assertThrows(JsonbException.class, () -> RecordReader.read(Sent.class, json(text)));
        assertFalse(wrong.getMessage().contains("planted"), wrong.getMessage());
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
