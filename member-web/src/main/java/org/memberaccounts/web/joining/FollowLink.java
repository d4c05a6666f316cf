package org.memberaccounts.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.memberaccounts.identity.IdentityProviderRefused;
import org.memberaccounts.signup.LinkPurpose;
import org.memberaccounts.signup.LinkToken;
import org.memberaccounts.signup.SignUpDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Press;
import org.omnifaces.cdi.Param;

/**
 * Shows the link in a mail and goes on with it. Programs that look into mails open links, so to open one changes
 * nothing; a button does.
 */
@Named
@RequestScoped
public class FollowLink {
    private static final String JOINING = "/account/complete?faces-redirect=true&age=older&";
    private static final String HOME = "/account/home?faces-redirect=true&";

    private final SignUpDesk desk;
    private final Frame frame;
    private final Dates dates;
    private final HttpServletRequest request;

    @Inject
    @Param(name = "t")
    private String token;

    private Optional<SignUpDesk.Shown> shown = Optional.empty();
    private boolean refused;

    @Inject
    FollowLink(SignUpDesk desk, Frame frame, Dates dates, HttpServletRequest request) {
        this.desk = desk;
        this.frame = frame;
        this.dates = dates;
        this.request = request;
    }

    /** Before the page is shown. */
    public void load() {
        shown = LinkToken.parse(token).flatMap(desk::show);
    }

    /** Goes on to Keycloak, as the owner of the address; whoever is signed in here no longer is. */
    public String goOn() throws ServletException {
        Optional<SignUpDesk.LetIn> way = follow();
        if (way.isEmpty()) {
            return null;
        }
        Press.endSession(request);
        return (way.get().purpose() == LinkPurpose.JOIN ? JOINING : HOME)
                + frame.getSignInLanguage()
                + "&login_hint="
                + way.get().ticket();
    }

    private Optional<SignUpDesk.LetIn> follow() {
        try {
            return LinkToken.parse(token).flatMap(desk::follow);
        } catch (IdentityProviderRefused e) {
            refused = true;
            return Optional.empty();
        }
    }

    /** Tells whether nobody can sign in with this address, though mail reaches it. */
    public boolean isRefused() {
        return refused;
    }

    public boolean isOpen() {
        return shown.isPresent();
    }

    public boolean isJoining() {
        return shown.filter(link -> link.purpose() == LinkPurpose.JOIN).isPresent();
    }

    public boolean isEnrolled() {
        return shown.filter(link -> link.purpose() == LinkPurpose.ENROLMENT).isPresent();
    }

    /** The address that the mail went to. */
    public String getAddress() {
        return shown.map(link -> link.address().shown()).orElse(null);
    }

    public String getUntil() {
        return shown.map(link -> dates.recentMoment(link.until())).orElse(null);
    }
}
