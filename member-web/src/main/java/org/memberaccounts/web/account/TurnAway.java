package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.Standing;
import org.memberaccounts.identity.Standings;
import org.memberaccounts.web.frame.Press;

/**
 * Tells people that their sign-in is over, where a session of theirs still lives, before any page takes them for
 * newcomers; the session ends with it.
 */
@WebFilter({"/account/*", "/service/*", "/privacy/*", "/audit/*"})
public class TurnAway extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient Standings standings;

    @Inject
    public TurnAway(Caller caller, Standings standings) {
        this.caller = caller;
        this.standings = standings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Standing standing = caller.isInDoubt() || isNobodyYet() ? standings.of(caller) : Standing.PERSON;
        if (standing.isOver()) {
            Press.endSession(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SignInOver.address(standing));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isNobodyYet() {
        return caller.mayBecomeMember() && caller.actor() instanceof Actor.Visitor;
    }
}
