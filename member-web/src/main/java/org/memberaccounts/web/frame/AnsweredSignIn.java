package org.memberaccounts.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the sign-in service's answer out of a page's address where the server left it: it doesn't read an answer that
 * comes to a session that is signed in already, such as from a second tab.
 */
@WebFilter("/*")
public class AnsweredSignIn extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignInReturn> answered = Optional.of(request)
                .filter(asked -> asked.getUserPrincipal() != null)
                .flatMap(asked -> SignInReturn.at(asked.getRequestURI(), asked))
                .filter(SignInReturn::signedIn);
        if (answered.isPresent()) {
            response.sendRedirect(answered.get().page());
        } else {
            chain.doFilter(request, response);
        }
    }
}
