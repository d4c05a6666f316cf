package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.PackError;

/**
 * Pairs of versions, each with what changes in fact (! where it matters), and whose consents are asked again after an
 * arrow.
 */
class VersionDifferenceTest {
    private static final String ROADSIDE = """
              - id: roadside
                text-version: 1
                basis: consent
                law: {en: PIPL 13, zh-CN: 个人信息保护法}
                dpv: https://w3id.org/dpv#ServiceProvision
                readers: [system]
                attributes: [vehicle]
                retention: P1Y
                name: {en: Roadside help, zh-CN: 道路救援}
                text: {en: We help., zh-CN: 救援。}
                question: {en: May we help?, zh-CN: 是否同意？}
              - id: member-statistics
            """;

    @TempDir
    private Path folder;

    @Test
    void theSampleOrganisationsComingVersionHasOneChangeThatMattersAndIsRight() {
        VersionDifference difference = new TwoVersions(TwoVersions.SAMPLE).difference();
        assertEquals("AttributesChanged!>customer-preferences QuestionAdded AnswerPeriodChanged", inShort(difference));
        RaisedTexts.demand(difference);
    }

    @Test
    void theSameIsNoChange() throws IOException {
        VersionDifference difference = TwoVersions.in(folder).difference();
        assertTrue(difference.isEmpty(), difference.changes().toString());
        assertFalse(difference.matters());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // readers, recipients, answers that are used, periods
                "purposes.yaml | \"readers: [system]\n    attributes: [gender\" | \"readers: [system,"
                        + " integrator]\n    attributes: [gender\" | ReadersChanged!>member-statistics",
                "purposes.yaml | readers: [integrator, system] | readers: [system] | ReadersChanged",
                "purposes.yaml | attributes: [vehicle, region] | attributes: [vehicle, region, gender]"
                        + " | AttributesChanged!>customer-preferences",
                "purposes.yaml | attributes: [vehicle, region] | attributes: [region] | AttributesChanged",
                "purposes.yaml | attributes: [vehicle, region] | attributes: [region, vehicle] |",
                "purposes.yaml | attributes: [name, phone, email, region, vehicle] | attributes: [name, phone, email,"
                        + " region, vehicle, gender] | AttributesChanged!",
                "purposes.yaml | \"    retention: P1Y\n    name: {en: Customer\" | \"    retention: P2Y\n    name: {en:"
                        + " Customer\" | PeriodChanged!>customer-preferences",
                "purposes.yaml | \"    retention: P1Y\n    name: {en: Customer\" | \"    retention: P6M\n    name: {en:"
                        + " Customer\" | PeriodChanged",
                "purposes.yaml | \"    retention: P1Y\n    name: {en: Customer\" | \"    retention: P12M\n    name: "
                        + "{en:"
                        + " Customer\" |",
                "purposes.yaml | retention: P3Y | retention: P4Y | PeriodChanged! PeriodChanged! PeriodChanged!",
                "purposes.yaml | attributes: [gender, region] | \"recipients: [{name: {en: A bureau, zh-CN: 统计所},"
                        + " country: CN}]\n    attributes: [gender, region]\" | RecipientsChanged!>member-statistics",
                // legal bases and raised texts
                "purposes.yaml | \"text-version: 1\n    basis: consent\" | \"text-version: 1\n    basis:"
                        + " separate-consent\" | BasisChanged!>member-statistics BasisChanged!>trend-analysis"
                        + " BasisChanged!>service-improvement BasisChanged!>customer-preferences"
                        + " BasisChanged!>advertising-planning",
                "purposes.yaml | \"id: trend-analysis\n    text-version: 1\" | \"id: trend-analysis\n    text-version:"
                        + " 2\" | TextRaised!>trend-analysis",
                // words alone
                "purposes.yaml | We count members by gender | We add up members by gender |",
                "attributes.yaml | For member statistics, in groups | For member statistics in groups |",
                "policy.yaml | a correction applies at once | it counts at once |",
                // questions
                "attributes.yaml | \"  - id: gender\n    type: choice\n    group\" | \"  - id: region-of-birth\n    "
                        + "type:"
                        + " text\n    max-length: 9\n    group: services\n    label: {en: Origin, zh-CN: 籍贯}\n   "
                        + " why: {en: Why., zh-CN: 缘由。}\n  - id: gender\n    type: choice\n    group\" | UNUSED",
                "attributes.yaml | max-length: 80 | max-length: 90 | AnswersChanged",
                "attributes.yaml | {id: not-stated, label: {en: Not stated, zh-CN: 不说明}} | {id: unsaid, label: {en:"
                        + " Not stated, zh-CN: 不说明}} | AnswersChanged",
                "attributes.yaml | \"type: text\n    max-length: 120\" | \"type: text\n    required: true\n   "
                        + " max-length: 120\" | NeedChanged!",
                // kinds of case
                "case-kinds.yaml | \"purpose: legal-duty, needs: document\" | purpose: legal-duty | CaseKindChanged!",
                "case-kinds.yaml | \"purpose: service-application}\n  - {id: notice\" | \"purpose: service-application,"
                        + " needs: approval}\n  - {id: notice\" | CaseKindChanged",
                "case-kinds.yaml | id: service-question | id: service-query | CaseKindAdded CaseKindTakenOut",
                // answers, promises, rights
                "requests.yaml | deletion: 15 | deletion: 10 | AnswerPeriodChanged",
                "requests.yaml | deletion: 15 | deletion: 20 | AnswerPeriodChanged!",
                "policy.yaml | \"        control: stored-encrypted\n\" | \"\" | ControlChanged!",
                "policy.yaml | control: stored-encrypted | control: own-access | ControlChanged!",
                "policy.yaml | \"      - id: use-list\n\" | \"      - id: use-list\n        control: own-access\n\" |"
                        + " ControlChanged",
                "policy.yaml | rights: [deletion] | rights: [deletion, copy] | RightAdded",
                "policy.yaml | \"        rights: [deletion]\n\" | \"\" | RightTakenOut!",
            })
    void eachChangeInFactIsNamedAndNothingElse(String file, String right, String wrong, String expected)
            throws IOException {
        TwoVersions versions = TwoVersions.in(folder).change(file, right, wrong == null ? "" : wrong);
        if ("UNUSED".equals(expected)) {
            versions.change("purposes.yaml", "attributes: [gender, region]", "attributes: [gender, region-of-birth]");
            expected = "AttributesChanged!>member-statistics QuestionAdded";
        }
        assertEquals(expected == null ? "" : expected, inShort(versions.difference()));
    }

    /** Several changes at once: each is named, and each purpose is asked again for its own only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // two purposes, one of which takes something from people
                "purposes.yaml > attributes: [vehicle, region] > attributes: [vehicle, region, gender]"
                        + " ; purposes.yaml > readers: [integrator, system] > readers: [system]"
                        + " | ReadersChanged AttributesChanged!>customer-preferences",
                // a use that needs no consent concerns everybody, and nobody is asked again
                "purposes.yaml > attributes: [name, phone, email, region, vehicle] > attributes: [name, phone, email,"
                        + " region, vehicle, gender] ; requests.yaml > deletion: 15 > deletion: 10"
                        + " | AttributesChanged! AnswerPeriodChanged",
                // words beside a fact
                "policy.yaml > a correction applies at once > it counts at once"
                        + " ; requests.yaml > deletion: 15 > deletion: 20 | AnswerPeriodChanged!",
                // a text that is raised with what changes in it is one change
                "purposes.yaml > attributes: [gender, region] > attributes: [gender, region, vehicle]"
                        + " ; attributes.yaml > max-length: 80 > max-length: 90"
                        + " | AttributesChanged!>member-statistics AnswersChanged",
                // less of one thing, more of another
                "purposes.yaml > attributes: [vehicle, region] > attributes: [region, gender]"
                        + " | AttributesChanged!>customer-preferences",
                "purposes.yaml > attributes: [region, vehicle] > attributes: [region]"
                        + " ; policy.yaml > rights: [deletion] > rights: [deletion, copy]"
                        + " | AttributesChanged RightAdded",
            })
    void severalChangesAreEachNamedAndNothingElse(String changes, String expected) throws IOException {
        TwoVersions versions = TwoVersions.in(folder);
        for (String change : changes.split(" ; ", -1)) {
            String[] parts = change.split(" > ", -1);
            versions.change(parts[0], parts[1], parts[2]);
        }
        assertEquals(expected, inShort(versions.difference()));
    }

    @Test
    void aPurposeThatIsAddedOrTakenOutIsOneChange() throws IOException {
        TwoVersions versions = TwoVersions.in(folder).change("purposes.yaml", "  - id: member-statistics\n", ROADSIDE);
        assertEquals("PurposeAdded!", inShort(versions.difference()));
        versions.change("purposes.yaml", "id: trend-analysis", "id: trends");
        VersionDifference difference = versions.difference();
        assertEquals("PurposeAdded! PurposeAdded! PurposeTakenOut", inShort(difference));
        assertTrue(difference.askedAgain().isEmpty(), "whoever agreed to what fell away is asked nothing again");
    }

    @Test
    void aTextThatWasNotRaisedWithItsFactsIsRefused() throws IOException {
        TwoVersions versions = TwoVersions.in(folder)
                .change("purposes.yaml", "attributes: [vehicle, region]", "attributes: [vehicle, region, gender]");
        PackError error = assertThrows(PackError.class, () -> RaisedTexts.demand(versions.difference()));
        assertEquals(
                "policy/2/purposes.yaml changes customer-preferences in a way that matters, but not its text-version,"
                        + " so that a consent to something else would count. Raise it to 2.",
                error.getMessage());
    }

    @Test
    void aTextIsNeverLowered() throws IOException {
        TwoVersions versions = TwoVersions.in(folder);
        versions.change("purposes.yaml", "text-version: 1", "text-version: 0");
        assertTrue(assertThrows(PackError.class, () -> RaisedTexts.demand(versions.difference()))
                .getMessage()
                .startsWith("policy/2/purposes.yaml has text-version 0 for service-application"));
    }

    @Test
    void clausesAreAddedTakenOutMovedAndChanged() throws IOException {
        TwoVersions versions = TwoVersions.in(folder);
        versions.change("policy.yaml", "a correction applies at once", "it counts at once");
        versions.change("policy.yaml", "id: use-statistics", "id: use-counts");
        versions.change("policy.yaml", "\n  - id: incidents\n", "\n  - id: accidents\n");
        assertEquals(
                "Changed collect-accuracy, Added use-counts, Moved incidents-notice, TakenOut use-statistics",
                versions.difference().clauses().stream()
                        .map(change -> change.getClass().getSimpleName() + " "
                                + change.clause().id())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void onlyWhatLeftItsOrderMoved() throws IOException {
        TwoVersions versions = TwoVersions.in(folder).putBefore("payment-never", "payment-secrets");
        assertEquals(
                "payment-secrets",
                versions.difference().clauses().stream()
                        .filter(ClauseChange.Moved.class::isInstance)
                        .map(change -> change.clause().id())
                        .collect(Collectors.joining(" ")));
    }

    /** Names the changes, and after each one whose consents are asked again for it. */
    private static String inShort(VersionDifference difference) {
        return difference.changes().stream()
                .map(change -> change.getClass().getSimpleName()
                        + (change.matters() ? "!" : "")
                        + (change instanceof Change.OfPurpose of
                                        && change.matters()
                                        && difference.askedAgain().contains(of.after())
                                ? ">" + of.after().id()
                                : ""))
                .collect(Collectors.joining(" "));
    }
}
