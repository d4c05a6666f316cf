package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in other scripts than Latin: another system enrols them, mail reaches them, an agent finds them. */
class AddressesOfAllScriptsIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    private final Api shop = Api.asIntegrator(SYSTEM, "enrol purpose:service-application");
    private final Api agent = Api.as(SYSTEM, "support");

    @ParameterizedTest
    @CsvSource({
        "用户, 例子.中国, xn--fsqu00a.xn--fiqs8s",
        "почта, пример.рф, xn--e1afmkfd.xn--p1ai",
        "علی\u200Cرضا, مثال.إختبار, xn--mgbh0fb.xn--kgbechtv",
        "o'hara+list, faß.example, xn--fa-hia.example"
    })
    void anAddressIsInvitedByMailAndFoundInEitherSpelling(String local, String domain, String ascii) {
        String own = local + '-' + UUID.randomUUID();
        assertEquals(201, enrol("\u2068" + own + '@' + domain + "\u2069").status());
        assertTrue(Outbox.mailTo(SYSTEM, own + '@' + ascii).getString("to").contains(own));
        List<Integer> found = List.of(
                        own + '@' + domain,
                        own + '@' + ascii.toUpperCase(Locale.ROOT),
                        "Lin Xia <" + own + '@' + ascii + ">",
                        "mailto:" + own + "＠" + domain.replace('.', '。'))
                .stream()
                .map(typed -> agent.post("lookups", People.lookup("email", typed))
                        .json()
                        .getJsonArray("people")
                        .size())
                .toList();
        assertEquals(List.of(1, 1, 1, 1), found);
        String again = enrol(own + '@' + ascii).json().getString("person");
        WholeSystem.await(
                "one mailbox is one account",
                () -> "address-taken"
                        .equals(shop.get("enrolments/" + again).json().getString("reason", null)));
    }

    private Api.Answer enrol(String email) {
        return shop.post(
                "enrolments",
                Json.createObjectBuilder()
                        .add("attributes", People.attributes().add("email", email))
                        .add("language", "en")
                        .build());
    }
}
