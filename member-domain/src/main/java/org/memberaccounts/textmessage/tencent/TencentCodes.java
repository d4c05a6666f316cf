package org.memberaccounts.textmessage.tencent;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.textmessage.GatewayUnavailable;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextReceipt;

/** The meaning of the API's codes. */
final class TencentCodes {
    private static final Pattern CODE = Pattern.compile("[A-Za-z.]{1,80}");

    private TencentCodes() {}

    /**
     * Returns the reason for which no such text is taken.
     *
     * @throws GatewayUnavailable for a code that is about the account or the moment, not about this text
     */
    static TextFailure refusal(String code) {
        if (code.contains("IncorrectPhoneNumber") || code.contains("InvalidPhoneNumber")) {
            return TextFailure.NO_SUCH_NUMBER;
        }
        if (code.contains("Blacklist") || code.startsWith("LimitExceeded.PhoneNumber")) {
            return TextFailure.BLOCKED;
        }
        if (code.contains("Template") || code.contains("Signature") || code.contains("SensitiveWord")) {
            return TextFailure.TEXT_REFUSED;
        }
        throw failure(code);
    }

    /** Returns the failure that an error of the whole call is. */
    static GatewayUnavailable failure(String code) {
        String known = CODE.matcher(code).matches() ? code : "without a code";
        return GatewayUnavailable.tookNothing("Tencent Cloud took no text: " + known
                + ". Check MEMBER_ACCOUNTS_TENCENT_SECRET_ID, _SECRET_KEY, _APP_ID and the templates in"
                + " text-messages.yaml.");
    }

    /** Reads what became of a text; empty for what can't be read. */
    static Optional<TextReceipt> receipt(JsonObject state) {
        String id = state.getString("SerialNo", "");
        String report = state.getString("ReportStatus", "");
        if (id.isEmpty()
                || id.length() > TextReceipt.LONGEST_ID
                || !(report.equals("SUCCESS") || report.equals("FAIL"))) {
            return Optional.empty();
        }
        Optional<TextFailure> failure =
                report.equals("SUCCESS") ? Optional.empty() : Optional.of(reason(state.getString("Description", "")));
        return Optional.of(new TextReceipt(TencentGateway.CODE, id, failure));
    }

    private static TextFailure reason(String networksWord) {
        return switch (networksWord) {
            case "EXPIRED" -> TextFailure.NOT_REACHED;
            case "REJECTD" -> TextFailure.BLOCKED;
            default -> TextFailure.NOT_DELIVERED;
        };
    }
}
