package org.memberaccounts.web.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.signup.LinkPurpose;
import org.memberaccounts.signup.SignUpDesk;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.omnifaces.cdi.Param;

/**
 * Takes the address of who wants to join, or has forgotten the password, and has a link sent there. The answer to the
 * form itself repeats the address, so that a mistyped one is noticed: it is in no address of a page and no session.
 */
@Named
@RequestScoped
public class AskForLink {
    private final SignUpDesk desk;
    private final Organisation organisation;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    @Inject
    @Param(name = "age")
    private String age;

    private CheckedValue address;
    private EmailAddress asked;
    private Instant until;

    @Inject
    AskForLink(SignUpDesk desk, Organisation organisation, Caller caller, Frame frame, Dates dates) {
        this.desk = desk;
        this.organisation = organisation;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
    }

    /** Sends back whoever hasn't said how old they are. */
    public String load() {
        return "older".equals(age) ? null : "/join?faces-redirect=true";
    }

    /**
     * Has the link sent, and shows the same page.
     *
     * @param purpose the code of a {@link LinkPurpose}
     */
    public String ask(String purpose) {
        EmailAddress email = EmailAddress.parse(address.value()).orElseThrow();
        until = desk.ask(caller.access(), email, Coded.of(LinkPurpose.class, purpose), frame.getLocale());
        asked = email;
        return null;
    }

    /** The address to which we wrote, as people read it; null before. */
    public String getAsked() {
        return asked == null ? null : asked.shown();
    }

    /** The time until which the link works. */
    public String getUntil() {
        return until == null ? null : dates.recentMoment(until);
    }

    public AttributeDefinition getQuestion() {
        return organisation.attribute(AttributeId.EMAIL).orElseThrow();
    }

    public CheckedValue getAddress() {
        return address;
    }

    public void setAddress(CheckedValue typed) {
        address = typed;
    }
}
