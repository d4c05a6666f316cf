package org.memberaccounts.edge;

import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cookies that we set ourselves. Any site beside ours can set others, of any number and form, and the server would
 * refuse a request for what it can't read in them; so they are left out before it looks.
 */
final class OwnCookies {
    /** The session's, those of a sign-in which has begun, and what a person chose for pages. */
    private static final Set<String> NAMES =
            Set.of("JSESSIONID", "OAuth_Token_Request_State", "session_random_value", "language", "appearance");
    /** The characters of a value without quotes (RFC 6265 section 4.1.1). */
    private static final Pattern VALUE = Pattern.compile("[!#-+\\--:<-\\[\\]-~]{0,500}");

    private OwnCookies() {}

    static void keep(HeaderMap request) {
        HeaderValues sent = request.get(Headers.COOKIE);
        if (sent == null) {
            return;
        }
        Map<String, String> own = new LinkedHashMap<>();
        for (String header : sent) {
            for (String pair : header.split(";", -1)) {
                int equals = Math.max(pair.indexOf('='), 0);
                String name = pair.substring(0, equals).strip();
                String value = pair.substring(equals).replaceFirst("^=", "").strip();
                if (NAMES.contains(name) && VALUE.matcher(value).matches()) {
                    own.putIfAbsent(name, value);
                }
            }
        }
        request.remove(Headers.COOKIE);
        if (!own.isEmpty()) {
            request.put(
                    Headers.COOKIE,
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }
}
