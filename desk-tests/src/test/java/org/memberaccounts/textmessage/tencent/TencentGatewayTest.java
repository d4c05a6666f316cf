package org.memberaccounts.textmessage.tencent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Records;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.textmessage.GatewayUnavailable;
import org.memberaccounts.textmessage.PackRoutes;
import org.memberaccounts.textmessage.TextFailure;
import org.memberaccounts.textmessage.TextGateway;
import org.memberaccounts.textmessage.TextGateway.Answer;
import org.memberaccounts.textmessage.TextReceipts;
import org.memberaccounts.textmessage.TextWords;

/** The adapter against a server that answers as the API's documentation says, or not. */
@DeskTest
class TencentGatewayTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final String KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    private static final String ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    private static final String NUMBER = "+8613912345678";

    /** A request as it came. */
    private record Asked(String path, String action, String authorization, String host, String body) {}

    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final TextReceipts receipts;
    private final Instance<TextGateway> gateways;
    private final Records records;
    private HttpServer server;
    private TencentGateway gateway;

    @TempDir
    private Path pack;

    TencentGatewayTest(TextReceipts receipts, BeanManager beans, Records records) {
        this.receipts = receipts;
        this.gateways = beans.createInstance().select(TextGateway.class, Any.Literal.INSTANCE);
        this.records = records;
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Files.createDirectories(pack.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml", "policy/1/purposes.yaml")) {
            Files.copy(SAMPLE.resolve(file), pack.resolve(file));
        }
        Files.writeString(pack.resolve("text-messages.yaml"), """
                daily-ceiling: 100
                routes:
                  - {gateway: tencent, numbers: ["+86"], cost: 5}
                templates:
                  - {gateway: tencent, kind: phone-code, language: zh-CN, template: "1234567", signature: 青禾}
                """);
        gateway = new TencentGateway(
                new TencentAccount(
                        Optional.of(ID),
                        Optional.of(new Secret(KEY)),
                        Optional.of("1400006666"),
                        "ap-guangzhou",
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort())),
                PackRoutes.of(pack, gateways),
                receipts,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("X-TC-Action"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Host"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] answer = Optional.ofNullable(answers.poll()).orElse("").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Test
    void aTextGoesAsTheNumberOfAnApprovedTemplateAndItsParametersSigned() throws Exception {
        answers.add(taken("Ok", "2028:f825e6d16e23"));
        assertEquals(new Answer.Taken(List.of("2028:f825e6d16e23")), gateway.send(text()));
        Asked request = asked.take();
        assertEquals("SendSms", request.action());
        assertEquals("/", request.path(), "the number is in no address");
        assertEquals(
                new Tc3Signature(ID, new Secret(KEY), "sms").of(request.host(), request.body(), NOW),
                request.authorization());
        assertEquals(
                Json.createObjectBuilder()
                        .add("PhoneNumberSet", Json.createArrayBuilder().add(NUMBER))
                        .add("SmsSdkAppId", "1400006666")
                        .add("SignName", "青禾")
                        .add("TemplateId", "1234567")
                        .add(
                                "TemplateParamSet",
                                Json.createArrayBuilder().add("123456").add("10"))
                        .build(),
                read(request.body()));
        assertFalse(request.body().contains(KEY));
    }

    @ParameterizedTest
    @CsvSource({
        "FailedOperation.InvalidPhoneNumber, NO_SUCH_NUMBER",
        "InvalidParameterValue.IncorrectPhoneNumber, NO_SUCH_NUMBER",
        "FailedOperation.PhoneNumberInBlacklist, BLOCKED",
        "LimitExceeded.PhoneNumberDailyLimit, BLOCKED",
        "FailedOperation.TemplateIncorrectOrUnapproved, TEXT_REFUSED"
    })
    void whatIsRefusedForGoodIsGivenUpWithTheKindOfReason(String code, TextFailure why) {
        answers.add(taken(code, ""));
        assertEquals(new Answer.Refused(why), gateway.send(text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad Gateway</html>",
                "[]",
                "{}",
                "{\"Response\":7}",
                "{\"Response\":{\"SendStatusSet\":[]}}",
                "{\"Response\":{\"SendStatusSet\":[{\"Code\":\"Ok\"}]}}",
                "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SignatureFailure\",\"Message\":\"" + NUMBER + "\"}}}"
            })
    void anAnswerThatSaysNothingOfTheTextIsTriedAgainAndNothingOfItIsRepeated(String answer) {
        answers.add(answer);
        GatewayUnavailable said = assertThrows(GatewayUnavailable.class, () -> gateway.send(text()));
        assertTrue(said.getMessage().contains("Tencent Cloud"), said.getMessage());
        assertFalse(said.getMessage().contains(NUMBER), said.getMessage());
    }

    @Test
    void aTextWithoutAnApprovedTemplateIsNotSent() {
        TextGateway.Text english = new TextGateway.Text(
                new PhoneNumber(NUMBER), "phone-code", words(), Locale.ENGLISH, Duration.ofMinutes(10));
        assertEquals(new Answer.Refused(TextFailure.TEXT_REFUSED), gateway.send(english));
        assertTrue(asked.isEmpty());
    }

    @Test
    void whatBecameOfTextsIsAskedForAndNonsenseAmongItIsPassedOver() throws Exception {
        answers.add("{\"Response\":{\"PullSmsSendStatusSet\":[{\"SerialNo\":\"t-1\",\"ReportStatus\":\"SUCCESS\"},"
                + "{\"SerialNo\":\"t-2\",\"ReportStatus\":\"FAIL\",\"Description\":\"REJECTD\"},"
                + "{\"SerialNo\":\"\",\"ReportStatus\":\"SUCCESS\"},{\"ReportStatus\":9},7]}}");
        assertInstanceOf(TencentGateway.class, gateway).tend();
        assertEquals("PullSmsSendStatus", asked.take().action());
        assertEquals(
                List.of(List.of("t-1", ""), List.of("t-2", "blocked")),
                records.rows(
                        "select receipt, failure from member.text_part where gateway = 'tencent' order by receipt"));
    }

    private static TextGateway.Text text() {
        return new TextGateway.Text(
                new PhoneNumber(NUMBER), "phone-code", words(), Locale.SIMPLIFIED_CHINESE, Duration.ofMinutes(10));
    }

    private static TextWords words() {
        return new TextWords("青禾：123456是您的验证码", List.of("123456", "10"));
    }

    private static String taken(String code, String receipt) {
        return "{\"Response\":{\"SendStatusSet\":[{\"SerialNo\":\"" + receipt + "\",\"PhoneNumber\":\"" + NUMBER
                + "\",\"Fee\":1,\"Code\":\"" + code + "\",\"Message\":\"" + NUMBER + "\"}],\"RequestId\":\"r\"}}";
    }

    private static JsonObject read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
