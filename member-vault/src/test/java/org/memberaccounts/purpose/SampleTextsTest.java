package org.memberaccounts.purpose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

/**
 * The texts of the sample's attributes and purposes: readers, periods and need are said by the catalogue's sentences,
 * so a text that says something about them can contradict those.
 */
class SampleTextsTest {
    /** Words about readers, periods and need, by language. */
    private static final Map<Locale, Pattern> CLAIMS = Map.of(
            Locale.ENGLISH,
            Pattern.compile(
                    "service cent|\\bagents?\\b|\\bstaff\\b|\\bnobody\\b|other (systems|compan)|third part"
                            + "|\\d+ ?(day|week|month|year)|\\bkept\\b|\\bkeep\\b|\\bstore|\\bretain"
                            + "|\\brequired\\b|\\boptional\\b|\\bmust\\b|\\bneeded\\b|become a|\\bcontract\\b|PIPL",
                    Pattern.CASE_INSENSITIVE),
            Locale.CHINESE,
            Pattern.compile("客服|工作人员|没有人|其他系统|第三方|其他公司|\\d+ ?个?(天|日|周|月|年)|[一二两三四五六七八九十]个?(天|月|年)"
                    + "|保存期|留存|必填|选填|必须|成为.*会员|合同|保护法"));

    private final Organisation organisation = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));

    @Test
    void noTextSaysWhatTheCatalogueSays() {
        assertTrue(texts().count() > 20, "looked at too little");
        assertAll(texts().flatMap(text -> text.texts().entrySet().stream())
                .map(text -> () -> assertFalse(
                        claims(text.getKey(), text.getValue()),
                        text.getValue() + " is about readers, periods, need or law, which the catalogue says")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, The service centre sees it.",
        "en, We keep it for 2 years.",
        "en, It is required.",
        "zh-CN, 仅客服可见。",
        "zh-CN, 会员期间及之后30天",
        "zh-CN, 最长三年",
        "zh-CN, 此项必填。",
        "en, You cannot become an official member."
    })
    void suchATextIsNoticed(String language, String text) {
        assertTrue(claims(Locale.forLanguageTag(language), text));
    }

    private Stream<LocalizedText> texts() {
        return Stream.concat(
                organisation.attributes().stream()
                        .flatMap(attribute -> Stream.concat(Stream.of(attribute.why()), attribute.hint().stream())),
                PurposeCatalogue.of(organisation).all().stream()
                        .flatMap(purpose -> Stream.of(purpose.name(), purpose.text(), purpose.question())));
    }

    /** Tells whether a text says such a thing; a date that stands for an example is no period. */
    private static boolean claims(Locale language, String text) {
        String withoutDates = text.replaceAll("\\d{4}年\\d{1,2}月\\d{1,2}日", "");
        return CLAIMS.get(Locale.of(language.getLanguage()))
                .matcher(withoutDates)
                .find();
    }
}
