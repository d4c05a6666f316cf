package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenedTextTest {
    private static final ScreenedText TEXT = new ScreenedText("林夏", 80);

    @Test
    void isTakenByWhoKeepsTextsOfItsLengthOnly() {
        assertSame(TEXT, TEXT.atMost(80));
        assertSame(TEXT, TEXT.atMost(4_000));
        assertThrows(IllegalArgumentException.class, () -> TEXT.atMost(79), "however short it is");
    }

    @Test
    void nobodyElseMakesWhatWasLookedAt() {
        Stream.of(ScreenedText.class, CheckedValue.class)
                .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
                .map(Constructor::getModifiers)
                .forEach(modifiers -> assertEquals(0, modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)));
    }

    @Test
    void neverShowsTheText() {
        assertFalse(TEXT.toString().contains("林夏"));
    }
}
