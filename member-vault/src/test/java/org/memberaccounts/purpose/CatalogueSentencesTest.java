package org.memberaccounts.purpose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

/** The sentences on the sample pack. */
class CatalogueSentencesTest {
    private final Organisation organisation = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));
    private final PurposeCatalogue purposes = PurposeCatalogue.of(organisation);
    private final CatalogueSentences sentences = new CatalogueSentences(organisation, purposes);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "birth-date | en | the service centre, for a case (legal duties); our software, automatically (legal"
                        + " duties)",
                "birth-date | zh-CN | 客服凭工单（法定义务）；系统自动使用（法定义务）",
                "gender | en | nobody; only our software uses it (member statistics)",
                "gender | zh-CN | 任何人都看不到，仅由系统自动使用（会员统计）",
                "email | en | the service centre, for a case (service applications, notices to you, legal duties); our"
                        + " other systems (service applications, notices to you); our software, automatically (notices"
                        + " to you, legal duties); our sign-in service, which also stores it"
            })
    void namesWhoReadsAnAttributeAndForWhat(String attribute, String language, String sentence) {
        assertEquals(sentence, sentences.readersOf(attribute(attribute), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "birth-date | en | up to 3 years, for legal duties",
                "gender | en | up to 1 year, for member statistics",
                "vehicle | zh-CN | 最长2年（服务申请）"
            })
    void anAttributeIsKeptAsLongAsThePurposeThatKeepsItLongest(String attribute, String language, String sentence) {
        assertEquals(sentence, sentences.periodOf(attribute(attribute), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | en | you can't become a member",
                "region | en | we ask when we need it for service applications",
                "region | zh-CN | 办理服务申请需要时再询问您",
                "gender | en | nothing changes"
            })
    void saysWhatLeavingAnAnswerOutMeans(String attribute, String language, String sentence) {
        assertEquals(sentence, sentences.skipped(attribute(attribute), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vehicle | en | service applications: our contract with you, PIPL 13(1)(2); improving facilities,"
                        + " customer preferences: your consent, PIPL 13(1)(1)",
                "gender | zh-CN | 会员统计：您的同意，《个人信息保护法》第十三条第一款第一项"
            })
    void namesEachGroundWithThePurposesThatRestOnIt(String attribute, String language, String sentence) {
        assertEquals(sentence, sentences.groundsOf(attribute(attribute), Locale.forLanguageTag(language)));
    }

    @Test
    void everyReaderAndEveryGroundHasWordsInEachLanguage() {
        assertAll(organisation.languages().all().stream()
                .flatMap(language -> Stream.concat(
                                Stream.of(ReaderKind.values()).map(reader -> "reader." + reader.code()),
                                Stream.of(LegalBasis.values()).map(basis -> "ground." + basis.code()))
                        .map(key -> () -> assertFalse(
                                CatalogueSentences.words(language).sentence(key).isBlank(), key))));
    }

    private AttributeDefinition attribute(String id) {
        return organisation.attribute(id).orElseThrow();
    }
}
