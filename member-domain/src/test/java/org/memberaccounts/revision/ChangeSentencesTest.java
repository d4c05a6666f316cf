package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.purpose.PurposeCatalogue;

/** Members read sentences about what is done from then on, in their language, and no names of parts of a catalogue. */
class ChangeSentencesTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @TempDir
    private Path folder;

    @Test
    void theSampleOrganisationsComingVersionIsToldInThreeSentences() {
        TwoVersions sample = new TwoVersions(TwoVersions.SAMPLE);
        assertEquals(
                List.of(
                        "For customer preferences, we will also use your preferred workshop.",
                        "We will also ask for your preferred workshop; you can leave it open.",
                        "We will answer a request to delete your data within 10 working days instead of 15."),
                sentences(sample, Locale.ENGLISH));
        assertEquals(
                List.of("用途“客户偏好”还将使用您的以下资料：常去的网点。", "我们将新增一项选填资料：常去的网点。", "我们将在10个工作日内答复您的删除申请，原为15个工作日。"),
                sentences(sample, CHINESE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "purposes.yaml | \"readers: [system]\n    attributes: [gender\" | \"readers: [integrator]\n   "
                        + " attributes: [gender\" | Your data for member statistics will also be read by our other"
                        + " systems, and no longer by our software. | 用途“会员统计”的资料，还将由我们的其他系统查看，不再由我们的软件查看。",
                "purposes.yaml | attributes: [vehicle, region] | attributes: [region] | For customer preferences, we"
                        + " will no longer use your vehicle. | 用途“客户偏好”不再使用您的以下资料：车辆。",
                "purposes.yaml | attributes: [vehicle, region] | attributes: [gender, region, phone] | For customer"
                        + " preferences, we will also use your gender and contact number, and no longer your vehicle."
                        + " | 用途“客户偏好”还将使用您的以下资料：性别和联系电话；不再使用：车辆。",
                "purposes.yaml | \"    retention: P1Y\n    name: {en: Customer\" | \"    retention: P2Y\n    name: {en:"
                        + " Customer\" | Your data for customer preferences will be kept for 2 years instead of 1 year."
                        + " | 用途“客户偏好”的资料，保存期限将由1年改为2年。",
                "purposes.yaml | attributes: [gender, region] | \"recipients: [{name: {en: A bureau, zh-CN: 统计所},"
                        + " country: CN}]\n    attributes: [gender, region]\" | For member statistics, we will also"
                        + " give your data to A bureau (China). | 为用途“会员统计”，我们还将向统计所（中国）提供您的资料。",
                "purposes.yaml | \"id: trend-analysis\n    text-version: 1\" | \"id: trend-analysis\n    text-version:"
                        + " 2\" | The text about trend analysis changes, and we ask for your consent again."
                        + " | 用途“趋势分析”的说明有变更，我们会重新征求您的同意。",
                "attributes.yaml | max-length: 120 | max-length: 90 | \"Your vehicle will be answered in another way: a"
                        + " text of 90 letters at most, instead of a text of 120 letters at most.\""
                        + " | “车辆”的填写方式将由“最多120个字的文字”改为“最多90个字的文字”。",
                "case-kinds.yaml | \"purpose: legal-duty, needs: document\" | purpose: legal-duty | \"On cases of the"
                        + " kind “Request by an authority”, our service centre will read your data for legal duties.\""
                        + " | 在“主管机关要求”类工单中，客服今后为“法定义务”查看您的资料。",
                "policy.yaml | rights: [deletion] | rights: [deletion, copy] | The policy will also promise your right"
                        + " to get a copy. | 政策新增列明您的以下权利：获取副本。",
                "policy.yaml | \"        control: corrections-recorded\n\" | \"\" | \"The policy will no longer show"
                        + " whether we keep this promise: “You are responsible for the accuracy of what you tell us."
                        + " You can correct it at any time; a correction applies at once.”\""
                        + " | 政策页面不再展示我们是否信守以下承诺：“您对所提供内容的准确性负责。您可以随时更正，更正立即生效。”",
            })
    void eachKindOfChangeIsASentence(String file, String right, String changed, String english, String chinese)
            throws IOException {
        TwoVersions versions = TwoVersions.in(folder).change(file, right, changed == null ? "" : changed);
        assertEquals(List.of(english), sentences(versions, Locale.ENGLISH));
        assertEquals(List.of(chinese), sentences(versions, CHINESE));
    }

    @Test
    void aNewUseIsAskedOfPeopleAndWhatMattersComesFirst() throws IOException {
        TwoVersions versions = TwoVersions.in(folder)
                .change("requests.yaml", "deletion: 15", "deletion: 10")
                .change("purposes.yaml", "id: trend-analysis", "id: trends");
        assertEquals(
                List.of(
                        "We will ask whether we may use your city or region for something new: trend analysis.",
                        "We will no longer use your data for trend analysis.",
                        "We will answer a request to delete your data within 10 working days instead of 15."),
                sentences(versions, Locale.ENGLISH));
    }

    private static List<String> sentences(TwoVersions versions, Locale language) {
        Organisation organisation = Organisation.of(new OrganisationPack(versions.folder()));
        VersionDifference difference = versions.difference();
        return new ChangeWords(organisation, PurposeCatalogue.of(organisation))
                .sentences(difference, difference.changes(), language);
    }
}
