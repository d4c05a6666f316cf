package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.Reason;
import org.memberaccounts.member.Completion;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.member.Readiness;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Completes the membership of whoever is signed in. All or nothing. */
@Named
@RequestScoped
public class CompleteMembership {
    private static final String HOME = "/account/home?faces-redirect=true";

    private final Memberships memberships;
    private final Organisation organisation;
    private final AttributeValues attributeValues;
    private final Caller caller;
    private final Frame frame;
    private final HttpServletRequest request;

    private final TypedAnswers typed = new TypedAnswers();
    private final List<FieldError> errors = new ArrayList<>();
    private String refusal;
    private boolean underAge;

    @Inject
    CompleteMembership(
            Memberships memberships,
            Organisation organisation,
            AttributeValues attributeValues,
            Caller caller,
            Frame frame,
            HttpServletRequest request) {
        this.memberships = memberships;
        this.organisation = organisation;
        this.attributeValues = attributeValues;
        this.caller = caller;
        this.frame = frame;
        this.request = request;
    }

    /** Who is a member already has nothing to do here. */
    public String load() {
        return caller.account().isPresent() ? HOME : null;
    }

    public String complete() {
        Map<AttributeDefinition, String> answers = new LinkedHashMap<>();
        asked().forEach(definition -> answers.put(definition, typed.take(request, definition)));
        if (!caller.mayBecomeMember()) {
            return null;
        }
        List<CheckedValue> values = new ArrayList<>();
        answers.forEach((definition, answer) -> check(definition, answer).ifPresent(values::add));
        if (!errors.isEmpty()) {
            return null;
        }
        return switch (memberships.ready(caller.identity(), CheckedValues.of(values))) {
            case Readiness.Ready ready -> complete(ready);
            case Readiness.EmailNotYours notYours -> refuse("complete.refused.unverified");
            case Readiness.EmailNotVerified notVerified -> refuse("complete.refused.unverified");
            case Readiness.SignInGone gone -> refuse("complete.refused.gone");
        };
    }

    private String complete(Readiness.Ready ready) {
        return switch (memberships.complete(caller.access(), caller.identity(), ready, frame.getLocale())) {
            case Completion.Completed completed -> HOME + "&done=joined";
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

    private Optional<CheckedValue> check(AttributeDefinition definition, String answer) {
        return switch (attributeValues.check(definition, answer)) {
            case Checked.Accepted accepted -> Optional.of(accepted.value());
            case Checked.Absent absent -> Optional.empty();
            case Checked.Rejected rejected -> {
                errors.add(new FieldError(
                        definition.id().value(),
                        frame.say(definition.label()),
                        rejected.reason().sentence(frame.getLocale(), attributeValues.longest(definition))));
                underAge |= rejected.reason() == Reason.UNDER_AGE;
                if (rejected.reason().mustNotBeKept()) {
                    typed.forget(definition);
                }
                yield Optional.empty();
            }
        };
    }

    /** Whether the age was asked for and answered: nobody sees a question before that one. */
    public boolean isOldEnough() {
        return "older".equals(request.getParameter("age"));
    }

    public int getAgeOfConsent() {
        return organisation.ageOfConsent();
    }

    /**
     * Whether the birth date says what the question before the form didn't: then the sign-up is to go, unless the date
     * was mistyped (MIN-1).
     */
    public boolean isUnderAge() {
        return underAge;
    }

    /** How many questions there are. */
    public int getQuestions() {
        return asked().size();
    }

    /** How many of them may be left open. */
    public long getOptional() {
        return asked().stream().filter(attribute -> !attribute.required()).count();
    }

    public boolean isPossible() {
        return caller.mayBecomeMember();
    }

    public Map<String, String> getValues() {
        return typed.fields();
    }

    /** Why this account can't become a member now; null when nothing stands against it. */
    public String getRefusal() {
        return refusal;
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    /** The sentence about one answer; null when nothing is wrong with it. */
    public String error(AttributeDefinition definition) {
        return errors.stream()
                .filter(error -> error.field().equals(definition.id().value()))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    public List<AttributeDefinition> inGroup(String group) {
        return organisation.attributes().stream()
                .filter(attribute -> attribute.group() == AttributeDefinition.Group.valueOf(group))
                .toList();
    }
}
