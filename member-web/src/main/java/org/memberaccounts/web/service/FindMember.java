package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Lookup;
import org.memberaccounts.vault.LookupAnswer;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Finds a member by an exact phone number or email. Sent by POST, so that the value stands in no address; recorded without it. */
@Named
@RequestScoped
public class FindMember {
    @Inject
    private Vault vault;

    @Inject
    private Organisation organisation;

    @Inject
    private AttributeValues attributeValues;

    @Inject
    private Caller caller;

    @Inject
    private Frame frame;

    private String value;
    private String error;
    private List<PersonId> people = List.of();

    public String find() {
        AttributeDefinition definition = organisation.attribute(new AttributeId(value != null && value.contains("@") ? "email" : "phone")).orElseThrow();
        switch (attributeValues.check(definition, value)) {
            case Checked.Accepted accepted -> show(vault.find(new Lookup(caller.requester(), definition.id(), accepted.normalised())));
            case Checked.Absent absent -> error = texts().say("find.nothing");
            case Checked.Rejected rejected -> error = rejected.reason().sentence(frame.getLocale());
        }
        return people.size() == 1 ? "/service/open?faces-redirect=true&person=" + people.getFirst() : null;
    }

    private void show(LookupAnswer answer) {
        switch (answer) {
            case LookupAnswer.Found found when found.people().isEmpty() -> error = texts().say("find.nobody");
            case LookupAnswer.Found found -> people = found.people();
            case LookupAnswer.LookupRefused refused -> error = texts().say("refused.role-missing");
        }
    }

    private Sentences texts() {
        return Sentences.of(FindMember.class, frame.getLocale());
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

    public List<PersonId> getPeople() {
        return people;
    }
}
