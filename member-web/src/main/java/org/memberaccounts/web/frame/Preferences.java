package org.memberaccounts.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memberaccounts.wording.Languages;

/** Language and appearance as a browser has chosen them: two cookies, needed for what they do and for nothing else. */
final class Preferences {
    static final String LANGUAGE = "language";
    static final String APPEARANCE = "appearance";
    static final String DEVICE = "device";
    private static final Set<String> LANGUAGES = Set.of("en", "zh-CN");
    private static final Set<String> APPEARANCES = Set.of("light", "dark", DEVICE);
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    /** The language chosen; else the browser's, as far as we speak it. */
    static Locale language(HttpServletRequest request) {
        return chosen(request, LANGUAGE, LANGUAGES)
                .map(Locale::forLanguageTag)
                .orElseGet(() -> Languages.firstOf(request.getLocales()));
    }

    /**
     * What asks Keycloak for the language of this request (OpenID Connect Core, section 3.1.2.1): the server passes it
     * on from the address that needs a sign-in.
     */
    static String forSignIn(HttpServletRequest request) {
        return "ui_locales=" + language(request).toLanguageTag();
    }

    static String appearance(HttpServletRequest request) {
        return chosen(request, APPEARANCE, APPEARANCES).orElse(DEVICE);
    }

    private static Optional<String> chosen(HttpServletRequest request, String name, Set<String> known) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(known::contains)
                        .findFirst();
    }

    /** Keeps a choice; anything we don't offer is not one. */
    static void keep(HttpServletResponse response, String name, String value, boolean overTlsOnly) {
        Set<String> known = name.equals(LANGUAGE) ? LANGUAGES : APPEARANCES;
        if (value != null && known.contains(value)) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            // the sign-in pages read how to look, where they share our host
            cookie.setHttpOnly(!name.equals(APPEARANCE));
            cookie.setSecure(overTlsOnly);
            cookie.setMaxAge(KEPT_SECONDS);
            response.addCookie(cookie);
        }
    }
}
