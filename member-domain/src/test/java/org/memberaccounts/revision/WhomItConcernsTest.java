package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of versions as an organisation could write them: what is named (facts, with ! where one matters, then words),
 * and whom it concerns: nobody, everybody, or those who agreed to purposes.
 */
class WhomItConcernsTest {
    private static final String TRENDS = "id: trend-analysis\n    text-version: 1\n    basis: consent\n";
    private static final String TRENDS_QUESTION = "    question: {en: May we use your region to see how membership"
            + " grows?, zh-CN: 是否同意用您的所在地区分析会员人数的变化？}\n";
    private static final String STATISTICS = "attributes: [gender, region]\n    retention: P1Y";
    private static final String PREFERENCES = "attributes: [vehicle, region]\n    retention: P1Y";
    private static final String SERVICE = "id: service-application\n    text-version: 1\n    basis: contract\n";
    private static final String SERVICE_TEXT = "zh-CN: 办理您申请的服务，答复您的相关询问。}\n";

    @TempDir
    private Path folder;

    private TwoVersions versions;

    @BeforeEach
    void copy() throws IOException {
        versions = TwoVersions.in(folder);
    }

    @Test
    void whatNeedsNoConsentAnyLongerConcernsThoseTooWhoNeverAgreed() throws IOException {
        purposes(TRENDS, TRENDS.replace("consent", "contract"));
        purposes(TRENDS_QUESTION, "");
        assertNamed("BasisChanged!", "everybody");
        assertReversed("BasisChanged! purpose-question", "everybody");
    }

    @Test
    void whatNeedsConsentFromNowOnIsAskedOfEverybodyLikeNewcomers() throws IOException {
        purposes(SERVICE, SERVICE.replace("contract", "consent"));
        purposes(SERVICE_TEXT, SERVICE_TEXT + "    question: {en: May we?, zh-CN: 是否同意？}\n");
        assertNamed("BasisChanged! purpose-question", "everybody");
    }

    @Test
    void aPurposeIsSplitInTwo() throws IOException {
        purposes(PREFERENCES, PREFERENCES.replace("vehicle, region", "vehicle"));
        purposes(
                "  - id: member-statistics\n",
                newPurpose("course-preferences", "region") + "  - id: member-statistics\n");
        assertNamed("PurposeAdded! AttributesChanged", "everybody");
    }

    @Test
    void twoPurposesBecomeOne() throws IOException {
        versions.changeMatching("purposes.yaml", "(?s)  - id: trend-analysis\n.*?(?=  - id: )", "");
        assertNamed("PurposeTakenOut", "nobody");
        purposes(STATISTICS, "attributes: [gender, region, vehicle]\n    retention: P1Y");
        assertNamed("AttributesChanged! PurposeTakenOut", "member-statistics");
    }

    @Test
    void anAttributeMovesFromOnePurposeToAnother() throws IOException {
        purposes(PREFERENCES, PREFERENCES.replace("vehicle, region", "region"));
        purposes(
                "attributes: [region]\n    retention: P1Y\n    name: {en: Trend",
                "attributes: [region, vehicle]\n" + "    retention: P1Y\n    name: {en: Trend");
        assertNamed("AttributesChanged! AttributesChanged", "trend-analysis");
    }

    @Test
    void oneReaderTakesThePlaceOfAnother() throws IOException {
        purposes("readers: [system]\n    " + STATISTICS, "readers: [integrator]\n    " + STATISTICS);
        assertNamed("ReadersChanged!", "member-statistics");
    }

    @Test
    void aReaderMoreAndAPeriodLessForOnePurposeIsAskedOnce() throws IOException {
        purposes(
                "readers: [system]\n    " + STATISTICS,
                "readers: [system, integrator]\n    " + STATISTICS.replace("P1Y", "P6M"));
        assertNamed("ReadersChanged! PeriodChanged", "member-statistics");
        assertEquals(1, versions.difference().askedAgain().size());
    }

    @Test
    void aPeriodInAnotherUnitIsLongerIfItIsSoFromAnyDayOn() throws IOException {
        period("P12M");
        assertNamed("", "nobody");
        period("P365D");
        assertNamed("PeriodChanged", "nobody");
        assertReversed("PeriodChanged!", "member-statistics");
        period("P366D");
        assertNamed("PeriodChanged!", "member-statistics");
        assertReversed("PeriodChanged", "nobody");
        period("P53W");
        assertNamed("PeriodChanged!", "member-statistics");
    }

    private void period(String period) throws IOException {
        versions.changeMatching(
                "purposes.yaml", "(attributes: \\[gender, region\\]\n    retention: )\\w+", "$1" + period);
    }

    @Test
    void aRecipientMovesToAnotherCountryAndIsTakenOut() throws IOException {
        purposes(STATISTICS, "recipients: [{name: {en: A bureau, zh-CN: 统计所}, country: CN}]\n    " + STATISTICS);
        assertReversed("RecipientsChanged", "nobody");
        versions.copyToFirst();
        purposes("country: CN", "country: DE");
        assertNamed("RecipientsChanged!", "member-statistics");
    }

    @Test
    void aTextThatIsRaisedWhereNobodyAgreesAsksNobody() throws IOException {
        purposes(SERVICE, SERVICE.replace("text-version: 1", "text-version: 2"));
        assertNamed("TextRaised", "nobody");
        assertEquals(List.of("Service applications: its text"), what(Locale.ENGLISH));
        assertEquals(List.of("服务申请：文字"), what(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void whatPeopleSeeOfThemselvesLessConcernsEverybody() throws IOException {
        purposes("attributes: [all]", "attributes: [name, phone, email, region, vehicle, gender]");
        assertNamed("AttributesChanged!", "everybody");
        assertReversed("AttributesChanged", "nobody");
    }

    @Test
    void aQuestionThatIsTakenOutIsUsedForNothing() throws IOException {
        versions.changeMatching("attributes.yaml", "(?s)  - id: gender\n.*?(?=  - id: )", "");
        purposes(STATISTICS, STATISTICS.replace("gender, region", "region"));
        assertNamed("AttributesChanged QuestionTakenOut", "nobody");
    }

    @Test
    void aPartMovesFromOneQuestionToAnother() throws IOException {
        String region = "  - id: region\n    type: text\n";
        versions.change("attributes.yaml", "    part: names-the-person\n", "");
        versions.change("attributes.yaml", region, region + "    part: names-the-person\n    required: true\n");
        assertNamed("AnswersChanged NeedChanged! AnswersChanged", "everybody");
        assertEquals(
                List.of(
                        "a text of 200 letters at most, by which you are addressed",
                        "may be left open",
                        "a text of 80 letters at most"),
                before(Locale.ENGLISH));
    }

    @Test
    void whitespaceIsNoChangeAndWordsInOneLanguageAreOneOfWordsOnly() throws IOException {
        purposes("We count members by gender", "We  count members  by gender");
        policy("a correction applies at once.", "a   correction applies at once. ");
        assertNamed("", "nobody");
        assertTrue(versions.difference().isEmpty());
        purposes("按性别和地区统计会员人数", "按性别与地区统计会员人数");
        policy("更正立即生效", "更正即时生效");
        purposes("{en: PIPL 50,", "{en: PIPL Art. 50,");
        assertNamed("purpose-text purpose-law Changed", "nobody");
    }

    @Test
    void aClauseMovesToAnotherSectionAndBackAgainIsNoChange() throws IOException {
        versions.putBefore("use-purpose", "collect-typed");
        assertNamed("Moved", "nobody");
        assertReversed("Moved", "nobody");
        versions.putBefore("collect-enrolled", "collect-typed");
        assertTrue(versions.difference().isEmpty());
    }

    @Test
    void aClauseThatMovesAndSaysSomethingElseIsOneChange() throws IOException {
        versions.putBefore("use-purpose", "collect-accuracy");
        policy("a correction applies at once", "a correction counts at once");
        assertNamed("Changed", "nobody");
        assertTrue(((ClauseChange.Changed) versions.difference().clauses().getFirst()).moved());
    }

    @Test
    void aControlThatMovesToAnotherClauseIsLostToTheFirst() throws IOException {
        policy("        control: stored-encrypted\n", "");
        policy("      - id: use-list\n", "      - id: use-list\n        control: stored-encrypted\n");
        assertNamed("ControlChanged ControlChanged!", "everybody");
    }

    @Test
    void aRightThatAnotherClausePromisesIsStillPromised() throws IOException {
        policy("        rights: [deletion]\n", "");
        policy("rights: [appeal]", "rights: [appeal, deletion]");
        assertNamed("", "nobody");
    }

    @Test
    void aClauseByAnotherNameIsAddedAndTakenOutWithItsControl() throws IOException {
        policy("id: collect-typed", "id: collect-entered");
        assertNamed("ControlChanged! ControlChanged Added TakenOut", "everybody");
    }

    @Test
    void casesServeAnotherPurposeByTheSameName() throws IOException {
        versions.change("case-kinds.yaml", "purpose: legal-duty, needs: approval", "purpose: notices, needs: approval");
        assertNamed("CaseKindChanged!", "everybody");
    }

    @Test
    void manyThingsAtOnceAreEachNamedOnce() throws IOException {
        purposes("readers: [integrator, system]", "readers: [system]");
        purposes("id: trend-analysis\n    text-version: 1", "id: trend-analysis\n    text-version: 2");
        versions.change("attributes.yaml", "{en: Female, ", "{en: A woman, ");
        versions.change("case-kinds.yaml", "{en: Question about a service, ", "{en: A question about a service, ");
        versions.change("requests.yaml", "deletion: 15", "deletion: 12");
        policy("{en: What we collect, ", "{en: What we gather, ");
        assertNamed("TextRaised! ReadersChanged AnswerPeriodChanged choice case-kind section", "trend-analysis");
        assertFalse(versions.difference().concernsEverybody());
    }

    private void purposes(String right, String wrong) throws IOException {
        versions.change("purposes.yaml", right, wrong);
    }

    private void policy(String right, String wrong) throws IOException {
        versions.change("policy.yaml", right, wrong);
    }

    private static String newPurpose(String id, String attribute) {
        return "  - id: " + id + "\n    text-version: 1\n    basis: consent\n    law: {en: PIPL 13, zh-CN: 个人信息保护法}\n"
                + "    dpv: https://w3id.org/dpv#Personalisation\n    readers: [system]\n    attributes: [" + attribute
                + "]\n    retention: P1Y\n    name: {en: Courses, zh-CN: 课程}\n    text: {en: We suggest., zh-CN: 推荐。}\n"
                + "    question: {en: May we?, zh-CN: 是否同意？}\n";
    }

    private void assertNamed(String named, String whom) {
        assertNamed(named, whom, versions.difference());
    }

    /** The same two versions in the other order. */
    private void assertReversed(String named, String whom) {
        assertNamed(named, whom, VersionDifference.between(versions.edition(2), versions.edition(1)));
    }

    private static void assertNamed(String named, String whom, VersionDifference difference) {
        List<String> all = new ArrayList<>();
        difference
                .changes()
                .forEach(change -> all.add(change.getClass().getSimpleName() + (change.matters() ? "!" : "")));
        difference.texts().forEach(text -> all.add(text.part().code()));
        difference.clauses().forEach(clause -> all.add(clause.getClass().getSimpleName()));
        assertEquals(named, String.join(" ", all));
        assertEquals(whom, whom(difference));
    }

    private static String whom(VersionDifference difference) {
        if (difference.concernsEverybody()) {
            return "everybody";
        }
        return difference.matters()
                ? difference.endingConsents().stream()
                        .map(purpose -> purpose.id().value())
                        .collect(Collectors.joining(" "))
                : "nobody";
    }

    private List<String> what(Locale language) {
        return versions.lines(versions.difference(), language).stream()
                .map(ChangeLine::what)
                .toList();
    }

    private List<String> before(Locale language) {
        return versions.lines(versions.difference(), language).stream()
                .map(ChangeLine::before)
                .toList();
    }
}
