package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a long text is made, screening it stays quick: no phrase goes through it again and again. */
class ScreeningSpeedTest {
    private static final int LETTERS = 4_000;

    /** In nanoseconds of one processor, long before the code is as fast as it becomes. */
    private static final long MOST = 2_000_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "1 ",
                "1.1",
                "1\n",
                "1 2 3 4 ",
                "4111 ",
                "4111 1111 ",
                "482113 ",
                "\"",
                "一",
                "one ",
                "(",
                "&#1;",
                "&amp;",
                "<b",
                "<b>",
                "%20",
                "1%20",
                "a@b.c ",
                "DE89 ",
                "card ",
                "CVV ",
                "Honda CVC ",
                "卡背面的",
                "three digits on the ",
                "the security code of the ",
                "password ",
                "password for for ",
                "user a password ",
                "hunter2 is the ",
                "密码我的",
                "pin my pin the ",
                "code for my ",
                "verification verification code ",
                "482113 is the one the ",
                "use the code the ",
                "to verify the ",
                "验证码的",
                "订单",
                "4111啊",
                "4111x",
                "api key ",
                "ab12-",
                "mysql -p ",
                "://a:",
                "security question ",
                "密保问题",
                "password\na: ",
                "password\ta\n",
                "passphrase one two ",
                "anna@example.org / ",
                "it's 123456, ",
                "密码是名字",
                "code\nme: ",
            })
    void takesMillisecondsOnAnyText(String part) {
        String text = part.repeat(LETTERS / part.length());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        // the patterns are there
        Screening.lines(part, LETTERS);
        long before = threads.getCurrentThreadCpuTime();
        Screening.lines(text, LETTERS);
        long spent = threads.getCurrentThreadCpuTime() - before;
        assertTrue(spent < MOST, spent / 1_000_000 + " ms");
    }
}
