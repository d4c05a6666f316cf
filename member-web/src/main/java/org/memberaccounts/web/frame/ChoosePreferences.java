package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.Organisation;

/** Takes a choice of language or appearance and goes back to the page it was made on. */
@WebServlet("/preferences")
public class ChoosePreferences extends Press {
    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;
    private final transient PublicAddress pages;

    @Inject
    public ChoosePreferences(Organisation organisation, PublicAddress pages) {
        super("/");
        this.organisation = organisation;
        this.pages = pages;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        boolean overTlsOnly = pages.isSecure();
        Preferences.keepLanguage(
                response, request.getParameter(Preferences.LANGUAGE), organisation.languages(), overTlsOnly);
        Preferences.keepAppearance(response, request.getParameter(Preferences.APPEARANCE), overTlsOnly);
        return ownPage(request.getParameter("page"));
    }

    /** Only a path of ours: a second slash or a backslash would lead to another host. */
    private static String ownPage(String page) {
        return page != null && page.matches("/(?:[A-Za-z0-9][A-Za-z0-9/_.~?&=%+:-]*)?") ? page : "/";
    }
}
