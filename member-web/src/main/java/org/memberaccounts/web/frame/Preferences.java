package org.memberaccounts.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.wording.Languages;

/** Language and appearance as a browser has chosen them: two cookies, needed for what they do and for nothing else. */
final class Preferences {
    static final String LANGUAGE = "language";
    static final String APPEARANCE = "appearance";
    static final String DEVICE = "device";
    private static final Set<String> APPEARANCES = Set.of("light", "dark", DEVICE);
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    /** The language chosen; else the browser's, as far as we speak it. */
    static Locale language(HttpServletRequest request, Languages languages) {
        return chosen(request, LANGUAGE, tags(languages))
                .map(Locale::forLanguageTag)
                .orElseGet(() -> languages.firstOf(wanted(request)));
    }

    /** The browser's languages; of who names none the container takes the machine's own. */
    private static Enumeration<Locale> wanted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Collections.emptyEnumeration() : request.getLocales();
    }

    /**
     * The parameter that asks Keycloak for the language of this request (OpenID Connect Core, section 3.1.2.1): the
     * server passes it on from the address that needs a sign-in.
     */
    static String forSignIn(HttpServletRequest request, Languages languages) {
        return "ui_locales=" + language(request, languages).toLanguageTag();
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

    static void keepLanguage(HttpServletResponse response, String value, Languages languages, boolean overTlsOnly) {
        keep(response, LANGUAGE, value, tags(languages), overTlsOnly);
    }

    static void keepAppearance(HttpServletResponse response, String value, boolean overTlsOnly) {
        keep(response, APPEARANCE, value, APPEARANCES, overTlsOnly);
    }

    private static Set<String> tags(Languages languages) {
        return languages.all().stream().map(Locale::toLanguageTag).collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps a choice; anything we don't offer is not one. */
    private static void keep(
            HttpServletResponse response, String name, String value, Set<String> known, boolean overTlsOnly) {
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
