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
        "用户@例子.中国, 用户@xn--fsqu00a.xn--fiqs8s",
        "user@xn--fsqu00a.xn--fiqs8s, user@xn--fsqu00a.xn--fiqs8s",
        "user@XN--FSQU00A.中国, user@xn--fsqu00a.xn--fiqs8s",
        "info@BÜCHER.example, info@xn--bcher-kva.example",
        "info@bu\u0308cher.example, info@xn--bcher-kva.example",
        "a=3Db@example.org, a=3db@example.org",
        "दीपक@उदाहरण.भारत, दीपक@xn--p1b6ci4b4b3a.xn--h2brj9c",
        "x@faß.example, x@xn--fa-hia.example",
        "x@FAẞ.example, x@xn--fa-hia.example",
        "x@xn--fa-hia.example, x@xn--fa-hia.example",
        "x@βόλος.gr, x@xn--nxasmm1c.gr",
        "x@a--b.example, x@a--b.example",
        "x@i❤.ws, x@xn--i-7iq.ws",
    })
    void hasOneFormForAllSpellings(String typed, String normalised) {
        assertEquals(normalised, EmailAddress.parse(typed).orElseThrow().normalised());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name@bugs.example\u00A0",
                "\u202Aname@bugs.example\u202C",
                "\u2068name\u200E@\u2060bugs.example\u2069",
                "na\u00ADme@bugs\u200B.exam\uFE0Eple",
                "name@bugs。example",
                "name@bugs｡example",
                "name＠ｂｕｇｓ．ｅｘａｍｐｌｅ",
                "ｎａｍｅ@bugs.example",
                "<name@bugs.example>",
                "mailto:name@bugs.example",
                "name@bugs.example.",
                "\tname@bugs.example\r\n",
                "name@bu\u200Dgs.example",
            })
    void readsOneAddressInWhatIsPasted(String typed) {
        assertEquals(
                "name@bugs.example", EmailAddress.parse(typed).orElseThrow().value());
    }

    @Test
    void aJoinerThatAScriptNeedsMakesAnotherDomain() {
        assertEquals(
                "x@xn--mgba3gch31f060k.com",
                EmailAddress.parse("x@نامه\u200Cای.com").orElseThrow().value());
        assertEquals(
                "x@xn--mgba3gch31f.com",
                EmailAddress.parse("x@نامهای.com").orElseThrow().value());
    }

    @Test
    void keepsTheLocalPartAsItsOwnerWritesIt() {
        assertEquals(
                "Lin.Xia@example.org",
                EmailAddress.parse("Lin.Xia@Example.org").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "x@xn--fsqu00a.xn--fiqs8s, x@例子.中国",
        "x@xn--e1afmkfd.xn--p1ai, x@пример.рф",
        "x@xn--fa-hia.example, x@faß.example",
        "x@xn--bcher-kva.example, x@bücher.example",
        "x@example.org, x@example.org",
        "x@xn--80ak6aa92e.com, x@xn--80ak6aa92e.com", // apple in Cyrillic
        "x@xn--pple-43d.com, x@xn--pple-43d.com", // apple with one letter of them
        "x@xn--i-7iq.ws, x@xn--i-7iq.ws", // a heart
    })
    void showsADomainInItsScriptWhereItCanNotBeTakenForAnother(String address, String shown) {
        assertEquals(shown, new EmailAddress(address).shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@example.org",
                "a@localhost",
                "a b@example.org",
                "a @example.org",
                "a@ example.org",
                "a@exam ple.org",
                "a@b@example.org",
                ".a@example.org",
                "a..b@example.org",
                "a.@example.org",
                "a@-example.org",
                "a@example-.org",
                "a@example..org",
                "a@example.org..",
                "a@.example.org",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "a@127.0.0.1",
                "a@１２７。０。０。１",
                "\"a b\"@example.org",
                "\"ab\"@example.org",
                "a@exa_mple.org",
                "a@example.org\u0000",
                "a\r\nBcc: b@example.org",
                "=?utf-8?Q?a=40example=2Eorg?=",
                "a=40example.org",
                "a@xn--a.example",
                "a@xn--.example",
                "a@\u0378.example",
                "a@֐א1b.example",
                "\uD83D@example.org",
                "b@example.org <a@example.org>",
                "<a@example.org> <b@example.org>",
                "a: b: c@example.org",
                "lin xia@example.org",
                "a@example\u2014mail.org",
                "a@exa\u201Dmple.org",
                "a@example.org, b@example.org",
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
