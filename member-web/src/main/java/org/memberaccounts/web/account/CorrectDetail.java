package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.member.Correction;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.omnifaces.cdi.Param;

/**
 * Corrects one answer, at once; on record without the values (REG-5). The field begins empty: nothing needs to be read
 * to write.
 */
@Named
@RequestScoped
public class CorrectDetail {
    private final Memberships memberships;
    private final Organisation organisation;
    private final AttributeValues attributeValues;
    private final Caller caller;
    private final Frame frame;
    private final HttpServletRequest request;

    private final TypedAnswers typed = new TypedAnswers();
    private String sentence;

    @Inject
    @Param(name = "attribute")
    private String attribute;

    @Inject
    CorrectDetail(
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

    public String load() {
        return member().isEmpty() || getDefinition() == null ? "/account/home?faces-redirect=true" : null;
    }

    /** Who was enrolled and hasn't confirmed corrects afterwards. */
    private Optional<OpenedAccount> member() {
        return caller.account().filter(own -> memberships.find(own.person()).isPresent());
    }

    public String correct() {
        AttributeDefinition definition = getDefinition();
        Optional<OpenedAccount> own = member();
        if (definition == null || own.isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        Correction correction;
        switch (attributeValues.check(definition, typed.take(request, definition))) {
            case Checked.Accepted accepted ->
                correction = memberships.correct(
                        own.get().by(),
                        own.get().person(),
                        Optional.empty(),
                        CheckedValues.of(accepted.value()),
                        Set.of());
            case Checked.Absent absent ->
                correction = memberships.correct(
                        own.get().by(),
                        own.get().person(),
                        Optional.empty(),
                        CheckedValues.of(),
                        Set.of(definition.id()));
            case Checked.Rejected rejected -> {
                sentence = rejected.reason().sentence(frame.getLocale(), attributeValues.longest(definition));
                if (rejected.reason().mustNotBeKept()) {
                    typed.forget(definition);
                }
                return null;
            }
        }
        return "/account/home?faces-redirect=true"
                + (correction instanceof Correction.Corrected ? "&done=corrected" : "");
    }

    /**
     * What is to be corrected; null for what can't be corrected here, such as the email, which is corrected where one
     * signs in.
     */
    public AttributeDefinition getDefinition() {
        return organisation
                .attribute(attribute)
                .filter(definition -> !definition.id().equals(AttributeId.EMAIL))
                .orElse(null);
    }

    /** The same as a list, for the part of the page that shows a field. */
    public List<AttributeDefinition> getDefinitions() {
        return getDefinition() == null ? List.of() : List.of(getDefinition());
    }

    public Map<String, String> getValues() {
        return typed.fields();
    }

    public String error(AttributeDefinition definition) {
        return sentence;
    }

    public List<FieldError> getErrors() {
        return sentence == null
                ? List.of()
                : List.of(new FieldError(attribute, frame.say(getDefinition().label()), sentence));
    }
}
