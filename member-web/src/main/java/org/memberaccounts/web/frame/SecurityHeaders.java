package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.identity.KeycloakRealm;

/**
 * Tells browsers what these pages may do: load only our own files, be in nobody's frame, and be kept by nobody where
 * they are not public. The headers that all answers have alike come from {@code org.memberaccounts.edge}.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Forms that join or sign out are sent on to Keycloak, and browsers ask for the whole way. */
    private static final String POLICY_BEFORE_KEYCLOAK =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private static final int DAY_SECONDS = 86_400;
    private static final String FILES = "/resources/";
    private static final String TYPEFACES = FILES + "house/fonts/";

    private final transient KeycloakRealm realm;

    @Inject
    public SecurityHeaders(KeycloakRealm realm) {
        this.realm = realm;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY_BEFORE_KEYCLOAK + realm.origin());
        response.setHeader("Cache-Control", keeping(request.getServletPath()));
        chain.doFilter(request, response);
    }

    /**
     * Says how long an answer may be kept. A stylesheet is asked for anew with each page, or new pages would meet an
     * old one after an upgrade; by {@code Last-Modified}, which is when this server unpacked it, it mostly comes to a
     * 304.
     */
    private static String keeping(String path) {
        if (path.startsWith(TYPEFACES)) {
            return "public, max-age=" + DAY_SECONDS;
        }
        return path.startsWith(FILES) ? "public, no-cache" : "no-store";
    }
}
