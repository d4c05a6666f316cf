package org.memberaccounts.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-0041",
                " 2026-0041\u00A0",
                "\u202A2026-0041\u202C",
                "\u20682026\u2060-00\u200B41\u2069",
                "２０２６－００４１",
                "2026\u20110041",
                "2026\u20130041\uFE0E",
                "٢٠٢٦-٠٠٤١",
            })
    void isReadAsSomebodyCopiedIt(String copied) {
        assertEquals(Optional.of(new ReferenceNumber("2026-0041")), ReferenceNumber.read(copied));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "号码", "2026-0041-2026-0041-x"})
    void isNothingThatNoNumberHas(String copied) {
        assertEquals(Optional.empty(), ReferenceNumber.read(copied));
    }
}
