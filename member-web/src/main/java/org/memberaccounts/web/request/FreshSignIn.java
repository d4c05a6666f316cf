package org.memberaccounts.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/**
 * Leads out to the sign-in and back to the page that asked for it. It counts afterwards when the token says that the
 * sign-in was, never this address.
 */
@WebServlet("/account/sign-in-again")
public class FreshSignIn extends Press {
    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;
    private final transient RequestKinds kinds;

    @Inject
    public FreshSignIn(Organisation organisation, RequestKinds kinds) {
        super("/account/home");
        this.organisation = organisation;
        this.kinds = kinds;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        String page = request.getParameter("page");
        String id = AddressId.read(request.getParameter("id"))
                .map(known -> "&id=" + known)
                .orElse("");
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return (isOfRequests(page) ? page : "/account/home") + "?prompt=login&" + inSameLanguage(request, organisation)
                + id;
    }

    private boolean isOfRequests(String page) {
        return Stream.concat(
                        Stream.of(ReviewRequest.ADDRESS),
                        kinds.all().stream().flatMap(kind -> Stream.of(kind.asking(), kind.page())))
                .anyMatch(known -> known.equals(page));
    }
}
