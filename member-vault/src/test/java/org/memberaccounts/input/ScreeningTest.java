package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
    private static final int LIMIT = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "林夏",
                "Zoë O’Hara-Müller",
                "👩‍👩‍👧‍👦",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "4️⃣",
                "محمد عبد الله",
                "שרה כהן",
                "‏مرحبا",
                "नमस्ते",
                "Z͑ͫ̓ͪ̂ͫ̽a̴̵̜̰l̡͓̞g̶̛͙o",
                "한국어",
                "𠮷野家",
                "a\uFEFFb",
                "=C3=A9= 4111",
                "<script>alert(1)</script>",
                "'; drop table person; --",
                "=SUM(A1:A9)",
            })
    void welcomesEveryScriptAndEmoji(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @Test
    void bringsTextIntoOneForm() {
        assertEquals(clean("Zoë"), Screening.line("Zoe\u0308", LIMIT));
        assertEquals(clean("one\n\ttwo\nthree"), Screening.lines("one\r\n\ttwo\rthree", LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D"})
    void refusesHalfCharacters(String text) {
        assertStopped(Reason.NOT_WELL_FORMED, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007", "\u001B[31m", "a\u007F", "a\u0085b", "a\uFFFF", "a\uFDD0", "\uD83F\uDFFE"
            })
    void refusesControlCharactersEverywhere(String text) {
        assertStopped(Reason.CONTROL_CHARACTER, text);
        assertEquals(new Screened.Stopped(Reason.CONTROL_CHARACTER), Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "\u2066ab", "ab\u2069", "\u202A\uFEFFab\u202C"})
    void dropsWhatTurnsTheDirectionOfWhatWasPasted(String text) {
        assertEquals(
                "ab",
                assertInstanceOf(Screened.Clean.class, Screening.lines(text, LIMIT))
                        .text()
                        .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u2028b"})
    void takesTabsAndLineEndsOnlyInTextOfSeveralLines(String text) {
        assertStopped(Reason.CONTROL_CHARACTER, text);
        assertInstanceOf(Screened.Clean.class, Screening.lines(text, LIMIT));
    }

    @Test
    void countsCodePointsAfterNormalising() {
        assertInstanceOf(Screened.Clean.class, Screening.line("😀".repeat(80), 80));
        assertInstanceOf(Screened.Clean.class, Screening.line("e\u0308".repeat(80), 80));
        assertEquals(new Screened.Stopped(Reason.TOO_LONG), Screening.line("😀".repeat(81), 80));
        assertEquals(new Screened.Stopped(Reason.TOO_LONG), Screening.line("x".repeat(10_000), 80));
        assertEquals(new Screened.Stopped(Reason.TOO_LONG), Screening.line("\u0308\u0323".repeat(1_000_000), 80));
    }

    @Test
    void looksForBrokenTextBeforeLengthAndLengthBeforeMeaning() {
        assertEquals(
                new Screened.Stopped(Reason.NOT_WELL_FORMED), Screening.line("\u0000\uD83D" + "x".repeat(100), 80));
        assertEquals(new Screened.Stopped(Reason.CONTROL_CHARACTER), Screening.line("\u0000" + "x".repeat(100), 80));
        assertEquals(new Screened.Stopped(Reason.TOO_LONG), Screening.line("4111111111111111" + "x".repeat(100), 80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "4111/1111/1111/1111",
                "4111-1111 (1111) 1111",
                "4111.1111/1111_1111",
                "[4111]1111|1111~1111",
                "4111.1111.1111.1111",
                "4111\u00A01111\u20091111\u20111111",
                "４１１１１１１１１１１１１１１１",
                "４１１１　１１１１　１１１１　１１１１",
                "٤١١١١١١١١١١١١١١١",
                "٤١١١ ١١١١ ١١١١ ١١١١",
                "𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏",
                "4111\u200B1111\u200B1111\u200B1111",
                "4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1111 1111",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                "My card is 4111 1111 1111 1111, please charge it",
                "我的卡号是4111111111111111谢谢",
                "card4111111111111111",
                "4111 1111 and then 1111 1111",
                "4111 1111 然后 1111 1111",
                "on 2024-11-24 4111 1111 1111 1111 12/27 123",
                "+4111111111111111",
                "4222222222222",
                "378282246310005",
                "3782 822463 10005",
                "5555555555554444",
                "2223003122003222",
                "6011111111111117",
                "3530111333300000",
                "30569309025904",
                "3056 930902 5904",
                "6200000000000005",
                "6212345678901265",
                "6212345678901266",
                "6217000010001234567",
                "6217 0000 1000 1234 567",
                "银行卡号：1034567890123456",
                "四一一一一一一一一一一一一一一一",
                "肆壹壹壹 壹壹壹壹 壹壹壹壹 壹壹壹壹",
                "四1一1 11一一 1111 壹壹11",
                "4111&nbsp;1111&nbsp;1111&nbsp;1111",
                "4111&#8203;1111&#8203;1111&#8203;1111",
                "4111&#x2d;1111&#x2D;1111&#45;1111",
                "4111&amp;nbsp;1111&amp;nbsp;1111&amp;nbsp;1111",
                "4111<b>1111</b>1111<wbr>1111",
                "4111%201111%201111%201111",
                "四一一一 一一一一 一一一一 一一一一",
                "four one one one one one one one one one one one one one one one",
                "6212 3456 7890 1265",
                "622848 0402564890018",
                "6228480402564890018",
                "6304000000000000",
                "CVV 123",
                "cvc2: 1234",
                "CVV码：028",
                "卡背面三位数是010",
                "security code 092",
                "the three digits on the back are 092",
                "exp 12/27 123",
                "%B4111111111111112^LI/WEI^27121010000",
                "安全码是123",
            })
    void refusesPaymentCards(String text) {
        assertStopped(Reason.LOOKS_LIKE_PAYMENT_CARD, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "13800138000",
                "+86 138 0013 8000",
                "+8613800138000",
                "010-62345678",
                "+4915123456789",
                "+49 1512 3456789",
                "+55 11 91234-5678",
                "+234 803 123 4567",
                "+44 20 7946 0018",
                "+1 415-555-0132",
                "415-555-0132 415-555-0199",
                "13800138000, 13900139000",
                "13800138000 13900139000",
                "550e8400-e29b-41d4-a716-446655440000",
                "41111111-1111-4111-8111-111111111111",
                "de893704-0044-4053-8013-000012345678",
                "9b74c9897bac770ffc029102a200c5de",
                "2024-11-24",
                "20241124",
                "2024-11-24T13:05:59.123456Z",
                "1732453559123",
                "20241124130559123",
                "29/02/2000 - 28/02/2001",
                "1999, 2003, 2005 and 2010",
                "440301199001011237",
                "11010519491231002X",
                "0000 0000 0000 0000",
                "4444444444444444",
                "192.168.100.100 10.0.0.1",
                "invoice 2024-000123-000456",
                "12345678901234567890123456789012345",
                "RMB 1,234,567.89",
            })
    void letsNumbersThatAreNoCardsPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Honda CVC 500",
                "Toyota CVN 1234",
                "Toyota CVN: 1234",
                "本田CVC500",
                "4006381333931",
                "4 006381 333931",
                "order no. 4111111111111111",
                "订单号：6212345678901266",
                "620102199001011234",
                "620102 1990 0101 1234",
                "24.11.2024 25.11.2024",
                "the security code is not accepted",
                "卡背面的三位数字看不清",
                "31.230416, 121.473701",
            })
    void letsNumbersOfOtherThingsPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111\n1111 1111",
                "4111111111\n111111",
                "4111-1111-\n1111-1111",
                "> 4111 1111\n> 1111 1111",
                "6217 0000 1000\n1234 567",
                "card: 6217000010\n001234567",
            })
    void refusesPaymentCardsThatGoOverALinesEnd(String text) {
        assertEquals(new Screened.Stopped(Reason.LOOKS_LIKE_PAYMENT_CARD), Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111,1111,1111,1111",
                "4111:1111:1111:1111",
                "4111+1111+1111+1111",
                "4111=1111=1111=1111",
                "4111;1111;1111;1111",
                "4111&1111&1111&1111",
                "4111!1111!1111!1111",
                "4111<1111<1111<1111",
                "4111>1111>1111>1111",
                "4111😀1111😀1111😀1111",
                "4111 💳 1111 💳 1111 💳 1111",
                "4111❤️1111❤️1111❤️1111",
                "4111，1111，1111，1111",
                "4111、1111、1111、1111",
                "4111\n1111\n1111\n1111",
                "My card:\r\n4111\r\n1111\r\n1111\r\n1111\r\n12/27",
                "4111 \n1111 \n1111 \n1111 \n",
                "4111\n\n1111\n\n1111\n\n1111",
                "4111,1111,1111,1111,12/27,123",
                "3782,822463,10005",
                "3782\n822463\n10005",
                "3056:930902:5904",
                "6228,4804,0256,4890,018",
                "5555,5555,5555,4444",
            })
    void refusesPaymentCardsInTheGroupsOfACardWhateverMarkStandsBetweenThem(String text) {
        assertEquals(new Screened.Stopped(Reason.LOOKS_LIKE_PAYMENT_CARD), Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111,1111,1111,1112",
                "4243, 4606, 4557, 4133",
                "4243,4606,4557,4133",
                "4243\n4606\n4557\n4133",
                "4417, 6769, 1975, 5823",
                "4417,6769,1975,5823,2210",
                "2210\n4417\n6769\n1975\n5823",
                "4417: 6769, 1975: 5823",
                "orders 4417, 6769; 1975, 5823",
                "5200, 6820, 5615, 3770",
                "5200\n6820\n5615\n3770",
                "5200+6820+5615+3770",
                "4417 + 6769 + 1975 + 5823",
                "4395.00; 4855.00; 5710.00; 9905.00",
                "RMB 4,395.00 + 4,855.00 = 9,250.00",
                "2236\n1907\n1008\n0855",
                "22:36, 19:07, 10:08, 08:55",
                "22:36:19\n10:08:55",
                "6212 3930\n9123 4310",
                "6212 3930, 9123 4310",
                "6212-3930; 9123-4310",
                "13800138000\n13900139000",
                "2024-11-24\n2024-11-25",
                "24.11.2024;25.11.2024",
                "2025,2026,2027,2028",
                "order 622848,0402564890018",
                "4111 people & 1111 dogs & 1111 cats & 1111 birds",
                "4:1:1:1",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.7444.176 Safari/537.36",
            })
    void letsListsOfOtherNumbersPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "DE89 3704 0044 0532 0130 00",
                "de89 3704 0044 0532 0130 00 thanks",
                "AD1200012030200359100100",
                "Pay to GB29 NWBK 6016 1331 9268 19.",
                "ＤＥ８９３７０４００４４０５３２０１３０００",
                "我的账号FR1420041010050500013M02606",
                "DE89&nbsp;3704&nbsp;0044&nbsp;0532&nbsp;0130&nbsp;00",
                "de 89 3704 0044 0532 0130 00",
                "DE八九三七零四零零四四零五三二零一三零零零",
                "ibanDE89370400440532013000",
                "bank account number 12345678901",
                "sort code 20-00-00",
                "开户行账号：1100123456789",
            })
    void refusesBankAccounts(String text) {
        assertStopped(Reason.LOOKS_LIKE_BANK_ACCOUNT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013001",
                "DE12 is a motorway",
                "MH370 and AT20 are names",
                "in 12 months we will all be here"
            })
    void letsWordsThatAreNoAccountsPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89.3704.0044.0532.0130.00",
                "DE89-3704-0044-0532-0130-00",
                "DE89\u20133704\u20130044\u20130532\u20130130\u201300",
                "DE89/3704/0044/0532/0130/00",
                "DE89_3704_0044_0532_0130_00",
                "DE89,3704,0044,0532,0130,00",
                "DE89 - 3704 - 0044 - 0532 - 0130 - 00",
                "D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0",
                "d e 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0 thanks",
                "D.E.8.9.3.7.0.4.0.0.4.4.0.5.3.2.0.1.3.0.0.0",
                "D-E-8-9-3-7-0-4-0-0-4-4-0-5-3-2-0-1-3-0-0-0",
                "IBAN: DE 89 3704 0044 0532 0130 00",
                "GB29.NWBK.6016.1331.9268.19",
                "G B 2 9 N W B K 6 0 1 6 1 3 3 1 9 2 6 8 1 9",
            })
    void refusesBankAccountsHoweverTheirPartsAreSetApart(String text) {
        assertStopped(Reason.LOOKS_LIKE_BANK_ACCOUNT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89.3704.0044.0532.0130.01",
                "D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 1",
                "de.8.9 is a version",
                "d e 8 9",
                "plan A T 2 0 2 4",
                "at 17 then all me went old",
                "at17 then all me went old",
                "on page de89. 3704 people, 0044 of them, 0532. 0130 - 01",
            })
    void letsPartsThatMakeNoAccountPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我的支付密码 32443415",
                "支付宝密码21627740",
                "取款密码 5863",
                "WeChat Pay password 782342",
                "card PIN 280020",
                "login with user anna and password 692383",
                "user anna, password swordfish",
                "my password is hunter2",
                "Password: S3cret!",
                "password=swordfish",
                "the password was Tr0ub4dor",
                "my password is swordfish",
                "my PIN is 4821",
                "ｐａｓｓｗｏｒｄ　ｉｓ　ｈｕｎｔｅｒ２",
                "pass\u200Bword is hunter2",
                "密码是abc12345",
                "密码为：abc12345",
                "我的登录密码：hunter2",
                "支付密码为 482113",
                "密碼是 abc12345",
            })
    void refusesPasswords(String text) {
        assertStopped(Reason.LOOKS_LIKE_PASSWORD, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234@example.org",
                "write to mima123456@example.com",
                "my password is wrong",
                "My password is not accepted",
                "the password is expired",
                "my password is no longer working",
                "Is a password required?",
                "password reset",
                "I lost my password",
                "密码是什么",
                "我忘记密码了",
                "密码是8-20位",
                "password is...",
                "the pin on the map",
                "my pin is blocked",
            })
    void letsPeopleTalkAboutPasswords(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password \"hunter2\"",
                "my password “hunter2” fails",
                "the password 'swordfish' is mine",
                "pass: hunter2",
                "login lin, pass: hunter2",
                "my pass = hunter2",
                "pw: hunter2",
                "密码 abc123",
                "密码abc123",
                "登录密码 hunter2",
                "支付密码 482113",
                "PIN 1234",
                "my pin 1234",
                "PIN: 1234",
                "pin code: 4821",
                "my PIN number is 482113",
            })
    void refusesPasswordsThatAreOnlySetBesideTheWord(String text) {
        assertStopped(Reason.LOOKS_LIKE_PASSWORD, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I forgot my password",
                "the password page is broken",
                "the password \"reset\" link is broken",
                "the “password” field",
                "the \"password\" and the \"name\" field",
                "password 'forgotten'",
                "my pin code is 310015",
                "My PIN code is 310015",
                "PIN code: 310 015",
                "Mumbai, PIN 400001",
                "Delhi, PIN 110001",
                "PIN code 110001 Delhi",
                "password reset link didn't work",
                "boarding pass: AB123",
                "Pass: C01X00T47",
                "pass: 25 euros",
                "does it pass?",
                "all of them pass: yes",
                "我忘记了密码",
                "忘记密码 office365登录不了",
                "密码错误3次",
                "密码 8-20位",
                "密码6位",
                "密码 123456位",
                "密码13800138000收不到",
                "a lapel pin 2024",
                "pin 12345678901",
                "PIN 2024-11-24",
            })
    void letsPeopleTalkWithoutTellingAPassword(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "验证码41302583",
                "Use 740745 to verify your account",
                "To log in, use code 740745",
                "740745, 5分钟内有效",
                "740745 - do not share it with anyone",
                "验证码一二三四五六",
                "code is 123456",
                "The code is 123 456",
                "Your verification code: 4821",
                "OTP: 482113",
                "482113 is your verification code",
                "G-482113 is your Google verification code",
                "I got it, code is 123456",
                "验证码123456",
                "验证码是4821",
                "您的验证码为：482113，5分钟内有效",
                "【会员中心】验证码：482113",
                "482113是您的登录验证码",
                "482113（验证码）",
            })
    void refusesOneTimeCodes(String text) {
        assertStopped(Reason.LOOKS_LIKE_ONE_TIME_CODE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour tan: 2015",
                "the verification code never arrived",
                "20241124收不到验证码",
                "postal code is 100000",
                "zip code: 90210",
                "the area code is 010",
                "country code is 0086",
                "error code: 50012",
                "dress code is formal",
                "the code did not arrive",
                "我收不到验证码",
                "验证码一直没有收到",
                "拨打10086收不到验证码",
                "验证码10086发的",
                "手机13800138000没有收到验证码",
            })
    void letsPeopleTalkAboutCodes(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otp 123456",
                "OTP 4821",
                "my otp 482 113",
                "verification code 123456",
                "login code 482113",
                "your code: 482113"
            })
    void refusesOneTimeCodesThatAreOnlySetBesideTheWord(String text) {
        assertStopped(Reason.LOOKS_LIKE_ONE_TIME_CODE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code: 310000",
                "Hangzhou, code: 310000",
                "postal code: 310000",
                "Postal Code 310000",
                "street and code: 310000",
                "my postal code is 310000",
                "no otp came in 2024",
                "the otp did not arrive",
                "verification code 10 minutes late"
            })
    void letsPostalCodesPass(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.line(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our API key is 4f9Kq2mZx8Lw3Rt7Bv6Yh1Nc5",
                "access_token=4f9Kq2mZx8Lw3Rt7Bv6Yh1Nc5",
                "client secret: 9b74c9897bac770ffc029102a200c5de",
                "https://anna:hunter2@members.example.org/",
                "mysql -u anna -p'hunter2' members",
                "recovery key GQ4S-ZG4C-QARB-GTL2",
                "backup codes: ab123-cd456 ef789-gh012",
                "恢复码 ab12-3456",
                "my secret answer is Fluffy",
                "Security question: first pet? Answer: Fluffy",
                "密保问题：宠物叫什么？答案：旺财",
                "passphrase: correct horse battery staple",
                "my passwrod is hunter2",
                "p-a-s-s-w-o-r-d is hunter2",
                "DB_PASSWORD=hunter2",
                "{\"user\": \"anna\", \"password\": \"hunter2\"}",
                "anna@example.org // hunter2",
                "shop\tlogin\tpassword\nTyres\tanna\tTiger1987",
            })
    void refusesKeysRecoveryCodesAndAnswers(String text) {
        assertEquals(new Screened.Stopped(Reason.LOOKS_LIKE_PASSWORD), Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our API key is kept in the safe",
                "request id 550e8400-e29b-41d4-a716-446655440000",
                "key number 2024-0012345-0099887",
                "https://example.org:8443/path@version",
                "the recovery code has eight digits",
                "my answer to the security question is not accepted",
                "密保问题的答案忘了怎么办",
                "passphrase dialog opens slowly twice",
                "anna@example.org / Room 5",
                "the passwords and the passport",
            })
    void letsPeopleTalkAboutKeysAndAnswers(String text) {
        assertInstanceOf(Screened.Clean.class, Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card number part 1: 4111 1111\npart 2: 1111 1111",
                "first half of my card number 4111 1111, second half 1111 1111",
                "4111x1111x1111x1111",
                "卡号前八位41111111，后八位11111111",
                "卡号6228杠4804杠0256杠4890018",
            })
    void refusesPaymentCardsToldInParts(String text) {
        assertEquals(new Screened.Stopped(Reason.LOOKS_LIKE_PAYMENT_CARD), Screening.lines(text, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Me: what's the code they sent you?\nHim: 078128",
                "我：验证码多少？\n他：031186",
            })
    void refusesOneTimeCodesInWhatSomebodyAnswers(String text) {
        assertEquals(new Screened.Stopped(Reason.LOOKS_LIKE_ONE_TIME_CODE), Screening.lines(text, LIMIT));
    }

    @Test
    void neverShowsTheText() {
        assertFalse(Screening.line("林夏", LIMIT).toString().contains("林夏"));
        assertFalse(Screening.line("4111111111111111", LIMIT).toString().contains("4111"));
    }

    private static Screened clean(String text) {
        return new Screened.Clean(new ScreenedText(text, LIMIT));
    }

    private static void assertStopped(Reason reason, String text) {
        assertEquals(new Screened.Stopped(reason), Screening.line(text, LIMIT));
    }
}
