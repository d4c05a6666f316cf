package org.memberaccounts.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes a choice of language or appearance and goes back to the page it was made on. */
@WebServlet("/preferences")
public class ChoosePreferences extends Press {
    private static final long serialVersionUID = 1L;

    public ChoosePreferences() {
        super("/");
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        Preferences.keep(response, Preferences.LANGUAGE, request.getParameter(Preferences.LANGUAGE));
        Preferences.keep(response, Preferences.APPEARANCE, request.getParameter(Preferences.APPEARANCE));
        return ownPage(request.getParameter("page"));
    }

    /** Only a path of ours: a second slash or a backslash would lead to another host. */
    private static String ownPage(String page) {
        return page != null && page.matches("/(?:[A-Za-z0-9][A-Za-z0-9/_.~?&=%+:-]*)?") ? page : "/";
    }
}
