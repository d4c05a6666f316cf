package org.memberaccounts.sample;

import java.util.List;
import java.util.Locale;

/** The texts that agents write into cases, by kind, and the reasons that an officer gives. */
final class Words {
    private static final List<String> SERVICE = List.of(
            "Asks for a place in the spring maintenance course, evenings only.",
            "Wants the workshop near the station, not the one by the river.",
            "Roadside assistance came after an hour and a half; asks what it costs.",
            "Moved house, asks which workshop is nearest now.",
            "Asks for a printed training plan.");
    private static final List<String> CHINESE_SERVICE = List.of(
            "申请春季保养课程，只能晚上参加。", "希望安排在车站附近的网点，不要河边那家。", "道路救援等了一个半小时，询问费用。", "已经搬家，询问现在离哪个网点最近。", "希望收到纸质版培训计划。");
    private static final String NO_NOTICE = "Says that the notice about the new opening hours never came.";
    private static final String CHINESE_NO_NOTICE = "表示没有收到营业时间变更的通知。";

    private Words() {}

    /** Returns something that a person said, for a case of this kind. */
    static String said(String kind, Locale language, int which) {
        boolean chinese = language.equals(People.CHINESE);
        if (kind.equals("notice-not-received")) {
            return chinese ? CHINESE_NO_NOTICE : NO_NOTICE;
        }
        List<String> said = chinese ? CHINESE_SERVICE : SERVICE;
        return said.get(which % said.size());
    }

    /** Returns the reasons why a deletion is refused, as told to the person. */
    static String reasons(Locale language) {
        return language.equals(People.CHINESE)
                ? "您申请删除的资料涉及一起尚未了结的损害赔偿案件，对方有权要求我们保存至案件了结。案件了结后我们会主动通知您，届时您可以再次申请。"
                : "The data you asked us to delete is needed for another person's claim for damages, which has not been"
                        + " settled yet. That person has a right to have it kept until then. We will tell you when the"
                        + " claim is settled. You can then ask again.";
    }
}
