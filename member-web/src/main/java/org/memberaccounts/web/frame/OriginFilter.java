package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.memberaccounts.operation.PublicAddress;

/**
 * Refuses what another site's page would change in the name of whoever is signed in here. Views keep no state, so they
 * carry no token against that. The same rule for forms that are posted stands before authentication in
 * {@code undertow-handlers.conf}; this one also knows browsers without {@code Sec-Fetch-Site}, and links that are
 * forms.
 */
@WebFilter("/*")
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** Begins the names of what Faces takes a request for a sent form by, whatever its method. */
    private static final String OF_A_FORM = "jakarta.faces.";

    private final transient PublicAddress pages;

    @Inject
    public OriginFilter(PublicAddress pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReading(request) && !isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isReading(request) && hasForm(request)) {
            // a link could be a form then, and every site can have links
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasForm(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.contains(OF_A_FORM));
    }

    /** Tells whether this request asks for a page, which changes nothing. */
    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : pages.origin().equals(request.getHeader("Origin"));
    }
}
