package org.memberaccounts.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "lin.xia@example.org, lin.xia@example.org",
        "' Lin.Xia@Example.ORG ', lin.xia@example.org",
        "o'hara+members@mail.example.co.uk, o'hara+members@mail.example.co.uk",
        "用户@例子.中国, 用户@例子.中国",
        "user@xn--fsqu00a.xn--fiqs8s, user@例子.中国",
        "info@BÜCHER.example, info@bücher.example",
        "info@bu\u0308cher.example, info@bücher.example",
        "info@xn--bcher-kva.example, info@bücher.example",
        "a=3Db@example.org, a=3db@example.org",
        "दीपक@उदाहरण.भारत, दीपक@उदाहरण.भारत",
    })
    void comparesAddressesInOneForm(String typed, String normalised) {
        assertEquals(normalised, EmailAddress.parse(typed).orElseThrow().normalised());
    }

    @Test
    void keepsTheLocalPartAsItsOwnerWritesIt() {
        assertEquals(
                "Lin.Xia@example.org",
                EmailAddress.parse("Lin.Xia@Example.org").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@example.org",
                "a@localhost",
                "a b@example.org",
                "a@b@example.org",
                ".a@example.org",
                "a..b@example.org",
                "a.@example.org",
                "a@-example.org",
                "a@example-.org",
                "a@example..org",
                "a@example.org.",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "\"a b\"@example.org",
                "a@exa_mple.org",
                "a@example.org\u0000",
                "a\r\nBcc: b@example.org",
                "=?utf-8?Q?a=40example=2Eorg?=",
                "a=40example.org",
                "a＠example.org",
                "a@ｅｘａｍｐｌｅ.org",
                "a@example。org",
                "\uD83D@example.org",
                "a<a@example.org>",
            })
    void refusesWhatMailCannotReach(String typed) {
        assertTrue(EmailAddress.parse(typed).isEmpty());
    }

    @Test
    void keepsTheLimitsOfTheMailProtocol() {
        String label = "d".repeat(60);
        assertTrue(EmailAddress.parse("l".repeat(64) + "@example.org").isPresent());
        assertTrue(EmailAddress.parse("l".repeat(65) + "@example.org").isEmpty());
        assertTrue(EmailAddress.parse("用".repeat(22) + "@example.org").isEmpty());
        String domain = label + "." + label + "." + label;
        assertTrue(EmailAddress.parse("l".repeat(64) + "@" + domain + ".abcdef").isPresent());
        assertTrue(
                EmailAddress.parse("l".repeat(64) + "@" + domain + ".abcdefg").isEmpty());
        assertTrue(EmailAddress.parse("a@" + "d".repeat(64) + ".org").isEmpty());
        assertTrue(EmailAddress.parse("a".repeat(10_000) + "@example.org").isEmpty());
    }

    @Test
    void hidesItself() {
        assertFalse(new EmailAddress("lin@example.org").toString().contains("lin"));
        assertFalse(assertThrows(IllegalArgumentException.class, () -> new EmailAddress("lin at example"))
                .getMessage()
                .contains("lin"));
    }
}
