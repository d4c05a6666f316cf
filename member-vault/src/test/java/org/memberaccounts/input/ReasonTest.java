package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    @ParameterizedTest
    @EnumSource
    void saysWhatToDoInBothLanguages(Reason reason) {
        assertFalse(reason.sentence(Locale.ENGLISH).isBlank());
        assertNotEquals(reason.sentence(Locale.ENGLISH), reason.sentence(Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans", "zh-Hans-CN", "zh-SG", "zh-TW"})
    void speaksSimplifiedChineseToEveryKindOfChinese(String language) {
        assertEquals("请填写此项。", Reason.REQUIRED.sentence(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "und"})
    void speaksEnglishToEverybodyElse(String language) {
        assertEquals("Please fill this in.", Reason.REQUIRED.sentence(Locale.forLanguageTag(language)));
    }

    @Test
    void saysHowMuchAFieldHolds() {
        assertTrue(Reason.TOO_LONG.sentence(Locale.ENGLISH, 80).contains("80"));
        assertTrue(Reason.TOO_LONG.sentence(Locale.SIMPLIFIED_CHINESE, 80).contains("80"));
        assertEquals(Reason.REQUIRED.sentence(Locale.ENGLISH), Reason.REQUIRED.sentence(Locale.ENGLISH, 80));
    }

    @ParameterizedTest
    @EnumSource
    void saysOfWhatMustNotBeKeptThatItIsNotAndNothingOfAFieldWhichAProgramHasNot(Reason reason) {
        assertEquals(
                reason.mustNotBeKept(), reason.sentence(Locale.ENGLISH).contains("We kept nothing of what you typed."));
        assertEquals(
                reason.mustNotBeKept(),
                reason.sentence(Locale.SIMPLIFIED_CHINESE).contains("我们没有保存您输入的内容。"));
        assertFalse(reason.sentence(Locale.ENGLISH).contains("emptied"));
        assertFalse(reason.sentence(Locale.SIMPLIFIED_CHINESE).contains("清空"));
    }

    @Test
    void hasACodeOfItsOwnForEachReason() {
        assertEquals(
                Reason.values().length,
                Arrays.stream(Reason.values()).map(Reason::code).distinct().count());
        assertTrue(
                Arrays.stream(Reason.values()).allMatch(reason -> reason.code().matches("[a-z]+(-[a-z]+)*")));
    }
}
