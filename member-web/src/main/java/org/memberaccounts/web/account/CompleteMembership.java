package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.Reason;
import org.memberaccounts.member.Completion;
import org.memberaccounts.member.MemberAction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.Readiness;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Completes the membership of whoever is signed in. All or nothing. */
@Named
@RequestScoped
public class CompleteMembership {
    private static final String HOME = "/account/home?faces-redirect=true";

    private final Memberships memberships;
    private final Organisation organisation;
    private final Caller caller;
    private final Frame frame;
    private final FormErrors errors;

    private final Map<String, CheckedValue> answers = new HashMap<>();
    private String refusal;

    @Inject
    @Param(name = "age")
    private String age;

    @Inject
    CompleteMembership(
            Memberships memberships, Organisation organisation, Caller caller, Frame frame, FormErrors errors) {
        this.memberships = memberships;
        this.organisation = organisation;
        this.caller = caller;
        this.frame = frame;
        this.errors = errors;
    }

    /** Sends members to their own page: they have nothing to do here. */
    public String load() {
        return caller.account().isPresent() ? HOME : null;
    }

    public String complete() {
        CheckedValues given = CheckedValues.of(asked().stream()
                .flatMap(question ->
                        Optional.ofNullable(answers.get(question.id().value())).stream())
                .toList());
        return switch (memberships.ready(caller.identity(), given)) {
            case Readiness.Ready ready -> complete(ready);
            case Readiness.EmailNotYours notYours -> refuse("complete.refused.unverified");
            case Readiness.EmailNotVerified notVerified -> refuse("complete.refused.unverified");
            case Readiness.SignInGone gone -> refuse("complete.refused.gone");
        };
    }

    private String complete(Readiness.Ready ready) {
        return switch (memberships.complete(caller.access(), caller.identity(), ready, frame.getLocale())) {
            case Completion.Completed completed -> HOME + "&done=" + MemberAction.MEMBERSHIP_COMPLETED.code();
            case Completion.AlreadyMember already -> HOME;
            case Completion.SignInGone gone -> refuse("complete.refused.gone");
        };
    }

    private String refuse(String why) {
        refusal = Sentences.of(CompleteMembership.class, frame.getLocale()).say(why);
        return null;
    }

    /** The address is the one people sign in with: it isn't asked for. */
    private List<AttributeDefinition> asked() {
        return organisation.attributes().stream()
                .filter(definition -> !definition.id().equals(AttributeId.EMAIL))
                .toList();
    }

    /** Tells whether the age was asked for and answered: nobody sees a question before that one. */
    public boolean isOldEnough() {
        return "older".equals(age);
    }

    public int getAgeOfConsent() {
        return organisation.ageOfConsent();
    }

    /**
     * Tells whether the birth date contradicts the answer before the form: then the sign-up is to go, unless the date
     * was mistyped (MIN-1).
     */
    public boolean isUnderAge() {
        return errors.has(Reason.UNDER_AGE);
    }

    /** The number of questions. */
    public int getQuestions() {
        return asked().size();
    }

    /** The number of questions that may be left open. */
    public long getOptional() {
        return asked().stream().filter(attribute -> !attribute.required()).count();
    }

    public boolean isPossible() {
        return caller.mayBecomeMember();
    }

    public Map<String, CheckedValue> getAnswers() {
        return answers;
    }

    /** The reason why this account can't become a member now; null when nothing stands against it. */
    public String getRefusal() {
        return refusal;
    }

    public List<AttributeDefinition> inGroup(String group) {
        return organisation.attributes().stream()
                .filter(attribute -> attribute.group() == AttributeDefinition.Group.valueOf(group))
                .toList();
    }
}
