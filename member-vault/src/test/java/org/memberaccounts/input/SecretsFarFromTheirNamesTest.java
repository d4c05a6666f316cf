package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets whose names stand a clause, a phrase or a line away, and talk that only looks like it. */
class SecretsFarFromTheirNamesTest {
    private static final int LIMIT = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The PIN for the card, as my wife just reminded me, is 4821",
                "I changed the PIN of my debit card to 4821 last week",
                "What is the PIN? It's 4821",
                "my pin is double four two one",
                "I use the same password everywhere, anna@4702, and it never failed",
                "She wrote her password in the letter: tiger27",
                "I typed tiger2719 into the password field",
                "p a s s w o r d : Tiger2719",
                "密码嘛，还是老样子482113",
                "六位密码分别是4、8、2、1、1、3",
                "我输入密码482113三次被锁了",
                "我的密码你记一下，482113",
            })
    void refusesPasswords(String text) {
        assertStopped(Reason.LOOKS_LIKE_PASSWORD, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was asked for a code and typed 482113",
                "the six digits I received are 482113",
                "验证码是48-21 13",
                "他让我报验证码，我报了482113",
            })
    void refusesOneTimeCodes(String text) {
        assertStopped(Reason.LOOKS_LIKE_ONE_TIME_CODE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVV of the card, in case it helps, is 092",
                "On the back it says 092 (my Visa)",
                "Including VAT. 5433243506851838 is my credit card.",
                "6200 0000 0000 0004 这是我的银行卡号",
                "first eight digits 41111111, last eight 11111111",
                "卡号是4111 四位一组 1111，接着 1111，最后 1111",
                "four one one one double one double one one one one one one one one one",
            })
    void refusesCards(String text) {
        assertStopped(Reason.LOOKS_LIKE_PAYMENT_CARD, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE8 9 3704 0044 0532 0130 00",
                "My account with China Merchants Bank has the number 4983102621",
                "我的存款账号0533 5728 0631 824",
                "账号80-64-6686 6896  6519  65，开户行建设银行",
            })
    void refusesBankAccounts(String text) {
        assertStopped(Reason.LOOKS_LIKE_BANK_ACCOUNT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have a PIN problem and my member number is 4821133",
                "The PIN, as I said, was changed in 2024",
                "The PIN is blocked until 2026",
                "Shop 12, Delhi, PIN: 110001",
                "My password, since you ask, is 8 characters long",
                "I typed anna1987 and then my password and nothing happened",
                "Item PW-7347L, 95 pieces",
                "the last four digits of my phone are 3721",
                "手机后四位是6924",
                "我的密码忘了，会员号是482113",
                "密码锁的型号是DX4821",
                "Votre colis YT8450334647679 est en cours de livraison.",
                "Order no. 4111111111111111",
                "账号6246772601登不上，银行那边没问题",
            })
    void letsTalkPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    private static void assertStopped(Reason reason, String text) {
        assertEquals(new Screened.Stopped(reason), Screening.line(text, LIMIT));
    }
}
