package org.memberaccounts.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.SignUps;
import org.memberaccounts.web.frame.Press;

/**
 * The same question for who has an account at Keycloak and came in by another way. Under the age of consent the sign-up
 * is removed at once.
 */
@Named
@RequestScoped
public class AgeAfterSignUp {
    private final Caller caller;
    private final SignUps signUps;
    private final HttpServletRequest request;

    private Age age;

    @Inject
    AgeAfterSignUp(Caller caller, SignUps signUps, HttpServletRequest request) {
        this.caller = caller;
        this.signUps = signUps;
        this.request = request;
    }

    public String goOn() throws ServletException {
        return age == Age.OLDER ? "/account/complete?faces-redirect=true&age=older" : remove();
    }

    /** Removes the sign-up of who is too young. */
    public String remove() throws ServletException {
        if (!caller.mayBecomeMember() || !signUps.removeUnderAge(caller.access(), caller.identity())) {
            return "/account/home?faces-redirect=true";
        }
        Press.endSession(request);
        return "/join-guardian?faces-redirect=true&removed=1";
    }

    public Age getAge() {
        return age;
    }

    public void setAge(Age answer) {
        age = answer;
    }
}
