package org.memberaccounts.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser that comes back from the sign-in service to a page of ours, with the answer in the address (OpenID Connect
 * Core section 3.1.2.5), where the server could not take that answer.
 *
 * @param page the page that the sign-in was for, without the answer
 * @param signedIn tells whether the person did sign in over there, in this tab or in another
 */
record SignInReturn(String page, boolean signedIn) {
    private static final Pattern PAGE = Pattern.compile("/|(?:/[a-z-]+)+/?");
    private static final Set<String> ANSWER =
            Set.of("code", "state", "session_state", "iss", "error", "error_description", "error_uri");
    /** Keycloak's word in the tab that was left at its form while another signed in. */
    private static final String SIGNED_IN_ELSEWHERE = "error_description=authentication_expired";

    private static final Set<String> COOKIES = Set.of("JSESSIONID", "OAuth_Token_Request_State");

    /** Finds it behind a request that ended in an error. */
    static Optional<SignInReturn> behind(HttpServletRequest request) {
        return at(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), request);
    }

    /** Finds it in a request to this page. */
    static Optional<SignInReturn> at(String page, HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !PAGE.matcher(page).matches() || !OriginFilter.isReading(request)) {
            return Optional.empty();
        }
        List<String> parts = List.of(query.split("&", -1));
        if (parts.stream().noneMatch(part -> name(part).equals("state"))) {
            return Optional.empty();
        }
        String own = parts.stream().filter(part -> !ANSWER.contains(name(part))).collect(Collectors.joining("&"));
        boolean signedIn =
                parts.stream().anyMatch(part -> name(part).equals("code") || part.equals(SIGNED_IN_ELSEWHERE));
        return Optional.of(new SignInReturn(own.isEmpty() ? page : page + "?" + own, signedIn));
    }

    /**
     * Tells whether to begin anew will lead to the page: this tab's sign-in is not the last that the browser began, but
     * the person is signed in over there. Without our cookies it would go round for ever.
     */
    boolean leadsOn(HttpServletRequest request) {
        return signedIn
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status == HttpServletResponse.SC_BAD_REQUEST
                && Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .map(Cookie::getName)
                        .anyMatch(COOKIES::contains);
    }

    private static String name(String part) {
        return part.split("=", 2)[0];
    }
}
