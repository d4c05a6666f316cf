package org.memberaccounts.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies that aren't ours don't get in. */
class OwnCookiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "city=\u4e0a\u6d77; JSESSIONID=a-_.b; language=zh",
                "JSESSIONID=a-_.b; \u4e0a=\u6d77; language=zh; other",
                "a=\"unterminated; JSESSIONID=a-_.b;language=zh",
                "$Version=1; JSESSIONID=a-_.b; $Path=/; language=zh",
                "; ;=; JSESSIONID = a-_.b ;; language=zh; appearance=\u00e9",
                "JSESSIONID=a-_.b; language=zh; appearance=\"dark\"; jsessionid=c",
                "JSESSIONID=a-_.b; JSESSIONID=second; language=zh"
            })
    void ofWhatABrowserSendsOurOwnAreKept(String sent) {
        HeaderMap request = new HeaderMap();
        request.put(Headers.COOKIE, sent);
        OwnCookies.keep(request);
        assertEquals("JSESSIONID=a-_.b; language=zh", request.getFirst(Headers.COOKIE));
    }

    @Test
    void anyNumberOfOthersIsLeftOutHoweverManyHeadersTheyComeIn() {
        HeaderMap request = new HeaderMap();
        IntStream.range(0, 20)
                .mapToObj(header ->
                        IntStream.range(0, 250).mapToObj(i -> "c" + i + "=v").collect(Collectors.joining("; ")))
                .forEach(header -> request.add(Headers.COOKIE, header));
        request.add(Headers.COOKIE, "appearance=dark");
        OwnCookies.keep(request);
        assertEquals(1, request.get(Headers.COOKIE).size());
        assertEquals("appearance=dark", request.getFirst(Headers.COOKIE));
    }

    @Test
    void whereNoneIsOursThereIsNone() {
        HeaderMap request = new HeaderMap();
        request.put(Headers.COOKIE, "session=planted; x=" + "y".repeat(100_000));
        OwnCookies.keep(request);
        assertFalse(request.contains(Headers.COOKIE));
    }
}
