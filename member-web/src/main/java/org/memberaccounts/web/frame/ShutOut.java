package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.identity.Caller;

/** Ends a session that outlives its sign-in, because the person is being erased or was disabled at Keycloak. A new sign-in, if Keycloak still allows one, ends here too. */
@WebFilter({"/account/*", "/service/*", "/privacy/*", "/audit/*"})
public class ShutOut extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SAYS_SO = "/sign-in-closed";

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (caller.isShutOut()) {
            Press.endSession(request);
            response.sendRedirect(SAYS_SO);
        } else {
            chain.doFilter(request, response);
        }
    }
}
