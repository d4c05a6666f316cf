package org.memberaccounts.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.member.MemberLimits;

/**
 * The one question before anything else: how old. Under the age of consent it ends here, kindly, and nothing is stored.
 */
@Named
@RequestScoped
public class JoinFirst {
    /** The answer comes along, so that it isn't asked twice. */
    private static final String ADDRESS = "/join-address?faces-redirect=true&age=older";

    private final Limits limits;
    private final Caller caller;

    private Age age;

    @Inject
    JoinFirst(Limits limits, Caller caller) {
        this.limits = limits;
        this.caller = caller;
    }

    public String goOn() {
        limits.spendByNetwork(caller.access(), MemberLimits.AGE_QUESTION);
        return age == Age.OLDER ? ADDRESS : "/join-guardian?faces-redirect=true";
    }

    public Age getAge() {
        return age;
    }

    public void setAge(Age answer) {
        age = answer;
    }
}
