package org.memberaccounts.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.member.MemberLimits;
import org.memberaccounts.web.frame.Frame;

/**
 * The one question before anything else: how old. Under the age of consent it ends here, kindly, and nothing is stored.
 */
@Named
@RequestScoped
public class JoinFirst {
    /**
     * Keycloak shows its sign-up in place of the sign-in (OpenID Connect, Initiating User Registration 1.0); the answer
     * comes along, so that it isn't asked twice.
     */
    private static final String SIGN_UP = "/account/complete?faces-redirect=true&age=older&prompt=create&";

    private final Frame frame;
    private final Limits limits;
    private final Caller caller;

    private Age age;

    @Inject
    JoinFirst(Frame frame, Limits limits, Caller caller) {
        this.frame = frame;
        this.limits = limits;
        this.caller = caller;
    }

    public String goOn() {
        limits.spendByNetwork(caller.access(), MemberLimits.AGE_QUESTION);
        return age == Age.OLDER ? SIGN_UP + frame.getSignInLanguage() : "/join-guardian?faces-redirect=true";
    }

    public Age getAge() {
        return age;
    }

    public void setAge(Age answer) {
        age = answer;
    }
}
