package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.109"
                        + " Safari/537.36 | Chrome/120 Safari/537 Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox/128"
                        + " Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0"
                        + " Mobile/15E148 Safari/604.1 MicroMessenger/8.0.42 | Version/17 Safari/604 MicroMessenger/8"
                        + " iPhone",
                "Java-http-client/25.0.1 | Java-http-client/25"
            })
    void namesWhatPeopleUse(String sent, String kept) {
        assertEquals(Optional.of(kept), Program.named(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mei Lin",
                "mei@sample.example",
                "Mei/1.0",
                "curl/13912345678",
                "xcurl/8.5",
                "curl/mei.8",
                "card 4111 1111 1111 1111"
            })
    void keepsNothingThatSomebodyCouldHaveWrittenThere(String sent) {
        assertEquals(Optional.empty(), Program.named(sent));
    }

    @Test
    void ofAVersionTheFirstNumberIsEnough() {
        assertEquals(Optional.of("Chrome/139"), Program.named("Chrome/139.1234.5678"));
    }

    @Test
    void nothingSentIsNothingKept() {
        assertEquals(Optional.empty(), Program.named(null));
    }
}
