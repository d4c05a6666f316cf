package org.memberaccounts.textmessage.tencent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.textmessage.GatewayUnavailable;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextGateway;
import org.memberaccounts.textmessage.TextReceipt;
import org.memberaccounts.textmessage.TextReceipts;
import org.memberaccounts.textmessage.TextRoutes;

/**
 * Tencent Cloud as a gateway: {@code SendSms} hands over an approved template's number and parameters, and
 * {@code PullSmsSendStatus} asks what became of the texts.
 */
@ApplicationScoped
class TencentGateway implements TextGateway {
    static final String CODE = "tencent";

    private static final int PULLED_AT_ONCE = 100;
    private static final int MOST_PULLS = 20;

    private final TencentAccount account;
    private final TextRoutes routes;
    private final TextReceipts receipts;
    private final Clock clock;

    @Inject
    TencentGateway(TencentAccount account, TextRoutes routes, TextReceipts receipts, Clock clock) {
        this.account = account;
        this.routes = routes;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isSetUp() {
        return account.secretId().isPresent();
    }

    @Override
    public Answer send(Text text) {
        Optional<TextRoutes.Template> template = routes.template(CODE, text.kind(), text.language());
        return template.map(approved -> send(text, approved))
                .orElseGet(() -> new Answer.Refused(TextFailure.TEXT_REFUSED));
    }

    private Answer send(Text text, TextRoutes.Template template) {
        JsonObject answer = call(
                "SendSms",
                Json.createObjectBuilder()
                        .add(
                                "PhoneNumberSet",
                                Json.createArrayBuilder().add(text.to().e164()))
                        .add("SmsSdkAppId", account.appId().orElseThrow())
                        .add("SignName", template.signature())
                        .add("TemplateId", template.id())
                        .add(
                                "TemplateParamSet",
                                Json.createArrayBuilder(text.words().parameters()))
                        .build());
        List<JsonObject> states = objects(answer, "SendStatusSet");
        if (states.size() != 1) {
            throw TencentCodes.failure(error(answer));
        }
        JsonObject state = states.getFirst();
        String code = state.getString("Code", "");
        String receipt = state.getString("SerialNo", "");
        if (!code.equalsIgnoreCase("Ok")) {
            return new Answer.Refused(TencentCodes.refusal(code));
        }
        if (receipt.isEmpty() || receipt.length() > TextReceipt.LONGEST_ID) {
            throw GatewayUnavailable.mayHaveTaken("Tencent Cloud took a text without saying under which number.");
        }
        return new Answer.Taken(List.of(receipt));
    }

    @Override
    public void tend() {
        for (int i = 0; i < MOST_PULLS; i++) {
            JsonObject answer = call(
                    "PullSmsSendStatus",
                    Json.createObjectBuilder()
                            .add("Limit", PULLED_AT_ONCE)
                            .add("SmsSdkAppId", account.appId().orElseThrow())
                            .build());
            if (answer.containsKey("Error")) {
                throw TencentCodes.failure(error(answer));
            }
            List<JsonObject> states = objects(answer, "PullSmsSendStatusSet");
            states.forEach(state -> TencentCodes.receipt(state).ifPresent(receipts::take));
            if (states.size() < PULLED_AT_ONCE) {
                return;
            }
        }
    }

    private JsonObject call(String action, JsonObject body) {
        return new TencentApi(account, clock).call(action, body);
    }

    private static List<JsonObject> objects(JsonObject answer, String name) {
        JsonValue list = answer.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        return list instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    private static String error(JsonObject answer) {
        return answer.get("Error") instanceof JsonObject error ? error.getString("Code", "") : "";
    }
}
