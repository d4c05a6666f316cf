package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.operation.PublicAddress;

/** Takes a choice of language or appearance and goes back to the page it was made on. */
@WebServlet("/preferences")
public class ChoosePreferences extends Press {
    private static final long serialVersionUID = 1L;

    private final transient PublicAddress pages;

    @Inject
    public ChoosePreferences(PublicAddress pages) {
        super("/");
        this.pages = pages;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        keep(Preferences.LANGUAGE, request, response);
        keep(Preferences.APPEARANCE, request, response);
        return ownPage(request.getParameter("page"));
    }

    private void keep(String name, HttpServletRequest request, HttpServletResponse response) {
        Preferences.keep(response, name, request.getParameter(name), pages.isSecure());
    }

    /** Only a path of ours: a second slash or a backslash would lead to another host. */
    private static String ownPage(String page) {
        return page != null && page.matches("/(?:[A-Za-z0-9][A-Za-z0-9/_.~?&=%+:-]*)?") ? page : "/";
    }
}
