package org.memberaccounts.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.code.Coded;

class VariablesTest {
    enum Colour implements Coded {
        LIGHT_BLUE,
        RED
    }

    /** One of each form. */
    @Settings
    record Sample(
            @Setting(name = "TEXT", about = "a text", otherwise = "some")
            String text,

            @Setting(name = "COUNT", about = "a number", otherwise = "8")
            int count,

            @Setting(name = "PORT", about = "a port", otherwise = "25")
            Port port,

            @Setting(name = "YES", about = "a yes or a no", otherwise = "false")
            boolean yes,

            @Setting(name = "DURATION", about = "a duration", otherwise = "P7D")
            Duration duration,

            @Setting(name = "PERIOD", about = "a period", otherwise = "P6M")
            Period period,

            @Setting(name = "ADDRESS", about = "an address", otherwise = "https://id.example/a")
            URI address,

            @Setting(name = "FOLDER", about = "a folder", to = "the folder of it")
            Path folder,

            @Setting(name = "COLOUR", about = "a colour", otherwise = "red")
            Colour colour,

            @Setting(name = "MAYBE", about = "a secret", without = "nobody comes in")
            Optional<Secret> maybe) {
        Sample {
            if (yes && maybe.isEmpty()) {
                throw new WrongSettings("YES is set and MAYBE is not. Set both.");
            }
        }
    }

    @Settings
    record OfAnotherType(
            @Setting(name = "BYTES", about = "", otherwise = "1")
            byte[] bytes) {}

    @TempDir
    private Path folder;

    @Test
    void whatIsNotSetIsWhatTheRecordSays() {
        assertEquals(
                new Sample(
                        "some",
                        8,
                        new Port(25),
                        false,
                        Duration.ofDays(7),
                        Period.ofMonths(6),
                        URI.create("https://id.example/a"),
                        folder,
                        Colour.RED,
                        Optional.empty()),
                read(Map.of()));
    }

    @Test
    void whatIsSetCounts() {
        Sample read = read(Map.of("YES", "true", "COLOUR", "light-blue", "MAYBE", "planted-4417", "COUNT", "9"));
        assertTrue(read.yes());
        assertEquals(Colour.LIGHT_BLUE, read.colour());
        assertEquals(Optional.of(new Secret("planted-4417")), read.maybe());
        assertEquals(9, read.count());
        assertFalse(read.toString().contains("planted"), "a record may get into a log");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | many | is not a whole number above zero. Set it to one such as 8.",
                "COUNT | 0 | is not a whole number above zero. Set it to one such as 8.",
                "PORT | 65536 | is not a port. Set it to a number from 1 to 65535.",
                "PORT | 0 | is not a port. Set it to a number from 1 to 65535.",
                "YES | yes | is not true or false. Set it to one of the two.",
                "DURATION | PT0S | is not a length of time. Set it to an ISO 8601 duration such as P7D or PT2H.",
                "PERIOD | PT2H | is not a length of time. Set it to an ISO 8601 period such as P6M or P180D.",
                "ADDRESS | id.example | is not an address. Set it to one such as https://members.example.",
                "ADDRESS | ftp://id.example | is not an address. Set it to one such as https://members.example.",
                "FOLDER | nowhere-4417 | is not a folder that is there. Set it to the folder of it.",
                "COLOUR | RED | is not one of its words. Set it to one of light-blue, red."
            })
    void aTextOfTheWrongFormIsToldByItsNameAndNeverRepeated(String name, String text, String sentence) {
        List<String> mistakes = mistakes(Map.of(name, text));
        assertEquals(List.of(name + " " + sentence), mistakes);
        assertFalse(mistakes.getFirst().contains(text + " "), "a value may be a secret in the wrong place");
    }

    /** The server's own configuration would take the empty text, where we would take the default. */
    @Test
    void whatIsSetAndEmptyIsAMistake() {
        assertEquals(
                List.of(
                        "TEXT is set, and empty. Set it to a text.",
                        "PORT is set, and empty. Set it to a number from 1 to 65535.",
                        "MAYBE is set, and empty. Set it to the secret."),
                mistakes(Map.of("TEXT", "", "PORT", " ", "MAYBE", "")));
    }

    @Test
    void allMistakesAreToldTogetherAndThenWhatMustHoldBetweenThem() {
        assertEquals(
                List.of(
                        "COUNT is not a whole number above zero. Set it to one such as 8.",
                        "PORT is not a port. Set it to a number from 1 to 65535.",
                        "FOLDER is set, and empty. Set it to the folder of it."),
                mistakes(Map.of("COUNT", "many", "PORT", "-1", "FOLDER", " ")));
        assertEquals(
                List.of("FOLDER is not set. Set it to the folder of it."),
                assertThrows(WrongSettings.class, () -> Variables.of(Map.of()).read(Sample.class))
                        .sentences());
        assertEquals(List.of("YES is set and MAYBE is not. Set both."), mistakes(Map.of("YES", "true")));
    }

    @Test
    void aTypeThatNoTextBecomesIsAMistakeOfOurs() {
        Variables none = Variables.of(Map.of());
        assertThrows(IllegalArgumentException.class, () -> none.read(OfAnotherType.class));
    }

    @Test
    void eachSettingIsARowOfThePage() {
        assertEquals(
                List.of(
                        "| `PORT` | a port | `25` |",
                        "| `FOLDER` | a folder | it does not start |",
                        "| `MAYBE` | a secret | nobody comes in |"),
                Declared.of(Sample.class)
                        .filter(setting -> List.of("PORT", "FOLDER", "MAYBE").contains(setting.name()))
                        .map(Declared::row)
                        .toList());
    }

    private Sample read(Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(Map.of("FOLDER", folder.toString()));
        all.putAll(texts);
        return Variables.of(all).read(Sample.class);
    }

    private List<String> mistakes(Map<String, String> texts) {
        return assertThrows(WrongSettings.class, () -> read(texts)).sentences();
    }
}
