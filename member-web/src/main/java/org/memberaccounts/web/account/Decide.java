package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes one press of a consent button: a plain form a purpose, so that a press needs no script and no view. */
@WebServlet("/account/decide")
public class Decide extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Consents consents;

    /** Where a form ends up whose session had expired: nothing of it was kept, the page is there to press again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/account/consents");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", consents.decide(request.getParameter("purpose"), request.getParameter("answer")));
    }
}
