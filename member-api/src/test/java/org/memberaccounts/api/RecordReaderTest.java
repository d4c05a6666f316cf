package org.memberaccounts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.api.problem.UnreadableBody;
import org.memberaccounts.code.Coded;

class RecordReaderTest {
    private enum Colour implements Coded {
        RED,
        DARK_BLUE
    }

    private record Line(Integer count, Colour colour) {}

    private record Sent(
            UUID id,
            String text,
            Boolean given,
            Set<String> names,
            Map<String, String> values,
            Long much,
            LocalDate day,
            Instant at,
            Colour colour,
            Line line,
            List<Line> lines) {}

    @Test
    void eachMemberIsTakenAsWhatItIs() {
        UUID id = UUID.fromString("01890A5D-AC96-774B-BCCE-B302099A8057");
        assertEquals(
                new Sent(
                        id,
                        "a",
                        true,
                        Set.of("b", "c"),
                        Map.of("d", "e"),
                        5_000_000_000L,
                        LocalDate.of(2026, 11, 30),
                        Instant.EPOCH,
                        Colour.DARK_BLUE,
                        new Line(1, Colour.RED),
                        List.of(new Line(2, null), new Line(null, Colour.DARK_BLUE))),
                read("{'id':'" + id
                        + "','text':'a','given':true,'names':['b','c'],'values':{'d':'e'},'much':5000000000,"
                        + "'day':'2026-11-30','at':'1970-01-01T00:00:00Z','colour':'dark-blue',"
                        + "'line':{'count':1,'colour':'red'},'lines':[{'count':2},{'colour':'dark-blue'}]}"));
    }

    @Test
    void whatIsAbsentOrNullIsNotGiven() {
        Sent nothing = new Sent(null, null, null, null, null, null, null, null, null, null, null);
        assertEquals(nothing, read("{'text':null,'names':null,'line':null}"));
        assertEquals(nothing, read("{}"));
        assertNull(read("{'values':{'d':null}}").values().get("d"));
        assertNull(read("null"));
        assertNull(read(""));
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
                "{'values':{'planted':['planted']}}",
                "{'much':'5'}",
                "{'much':1.5}",
                "{'line':{'count':5000000000}}",
                "{'line':{'planted':1}}",
                "{'line':[]}",
                "{'lines':[{'count':'planted'}]}",
                "{'day':20261130}",
                "{'colour':1}",
                "[]",
                "'planted'",
                "1"
            })
    void whatDoesNotFitIsTurnedAwayWithoutAWord(String text) {
        UnreadableBody wrong = assertThrows(UnreadableBody.class, () -> read(text));
        assertNull(wrong.getMessage());
        assertNull(wrong.getCause());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'colour':'planted'}",
                "{'colour':'RED'}",
                "{'lines':[{'colour':'red'},{'colour':'planted'}]}",
                "{'day':'planted'}",
                "{'day':'2026-02-30'}",
                "{'at':'planted'}"
            })
    void whatIsNoneOfThoseThatThereAreIsTurnedAwayToo(String text) {
        UnreadableBody wrong = assertThrows(UnreadableBody.class, () -> read(text));
        assertNull(wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "{",
                "{'text':",
                "{'line':{'count':",
                "{'planted':{'a':",
                "[",
                "{}{}",
                "{} x",
                "{'text':'a'}]",
                "{'text':'a','text':'b'}",
                "{'text':'a','\\u0074ext':'b'}",
                "{'line':{'count':1,'count':1}}",
                "{text:1}",
                "{'much':01}",
                "\ufeff{}",
                "{'text':'\u0000'}",
                "{'values':{'a':[[[[[[[[1]]]]]]]]}}"
            })
    void whatBreaksOffGoesOnOrSaysTwoThingsIsNotTaken(String text) {
        assertThrows(UnreadableBody.class, () -> read(text));
    }

    @Test
    void onlyUtf8IsTaken() {
        assertEquals("色", read("{'text':'色'}").text());
        assertThrows(UnreadableBody.class, () -> read("{'text':'a'}", StandardCharsets.UTF_16));
        assertThrows(UnreadableBody.class, () -> read("{'text':'é'}", StandardCharsets.ISO_8859_1));
    }

    @Test
    void depthCostsNothing() {
        assertThrows(UnreadableBody.class, () -> read("[".repeat(30_000)));
        assertThrows(UnreadableBody.class, () -> read("{'a':".repeat(10_000)));
    }

    private static Sent read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Sent read(String text, Charset charset) {
        return RecordReader.read(Sent.class, text.replace('\'', '"').getBytes(charset));
    }
}
