package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.Reason;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/**
 * Finds a member by an exact phone number or email. Sent by POST, so that the value stands in no address; recorded
 * without it.
 */
@Named
@RequestScoped
public class FindMember {
    private final Lookups lookups;
    private final Organisation organisation;
    private final AttributeValues attributeValues;
    private final Caller caller;
    private final Frame frame;

    private String value;
    private String error;
    private String refusal;
    private boolean nobody;
    private List<PersonId> people = List.of();

    @Inject
    FindMember(
            Lookups lookups, Organisation organisation, AttributeValues attributeValues, Caller caller, Frame frame) {
        this.lookups = lookups;
        this.organisation = organisation;
        this.attributeValues = attributeValues;
        this.caller = caller;
        this.frame = frame;
    }

    public String find() {
        AttributeDefinition definition = organisation
                .attribute(isByEmail() ? AttributeId.EMAIL : AttributeId.PHONE)
                .orElseThrow();
        switch (attributeValues.check(definition, value)) {
            case Checked.Accepted accepted -> show(lookups.find(new Lookup(caller.access(), accepted.value())));
            case Checked.Absent absent -> error = texts().say("find.nothing");
            case Checked.Rejected rejected -> stop(rejected.reason());
        }
        return people.size() == 1 ? "/service/open?faces-redirect=true&person=" + people.getFirst() : null;
    }

    private void show(LookupAnswer answer) {
        switch (answer) {
            case LookupAnswer.Found found when found.people().isEmpty() -> nobody = true;
            case LookupAnswer.Found found -> people = found.people();
            case LookupAnswer.LookupRefused refused -> refusal = texts().say("refused.role-missing");
        }
    }

    /** A part of a number or of an email finds nothing, whatever is wrong with its form. */
    private void stop(Reason reason) {
        error = reason.mustNotBeKept() ? reason.sentence(frame.getLocale()) : texts().say("find.whole");
        value = reason.mustNotBeKept() ? null : value;
    }

    private Sentences texts() {
        return Sentences.of(FindMember.class, frame.getLocale());
    }

    public boolean isByEmail() {
        return value != null && value.contains("@");
    }

    public String getValue() {
        return value;
    }

    public void setValue(String typed) {
        value = typed;
    }

    public String getError() {
        return error;
    }

    /** The same as a list, for what stands above a form. */
    public List<FieldError> getErrors() {
        return error == null ? List.of() : List.of(new FieldError("value", texts().say("find.value"), error));
    }

    /** Why nothing was searched; null when it was. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether it was searched, and nobody has it. */
    public boolean isNobody() {
        return nobody;
    }

    public List<PersonId> getPeople() {
        return people;
    }
}
