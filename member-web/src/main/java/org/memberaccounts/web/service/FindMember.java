package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;

/**
 * Finds a member by an exact phone number or email. Sent by POST, so that the value stands in no address; recorded
 * without it.
 */
@Named
@RequestScoped
public class FindMember {
    private final Lookups lookups;
    private final Caller caller;
    private final Frame frame;

    private CheckedValue sought;
    private String refusal;
    private boolean nobody;
    private List<PersonId> people = List.of();

    @Inject
    FindMember(Lookups lookups, Caller caller, Frame frame) {
        this.lookups = lookups;
        this.caller = caller;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(FindMember.class, "service", 2, "find", "/service/find", MyCases::isWork);
    }

    public String find() {
        show(lookups.find(new Lookup(caller.access(), sought)));
        return people.size() == 1 ? "/service/open?faces-redirect=true&person=" + people.getFirst() : null;
    }

    private void show(LookupAnswer answer) {
        switch (answer) {
            case LookupAnswer.Found found when found.people().isEmpty() -> nobody = true;
            case LookupAnswer.Found found -> people = found.people();
            case LookupAnswer.LookupRefused refused ->
                refusal = Sentences.of(FindMember.class, frame.getLocale()).say("refused.role-missing");
        }
    }

    public boolean isByEmail() {
        return sought != null && sought.attribute().equals(AttributeId.EMAIL);
    }

    public CheckedValue getSought() {
        return sought;
    }

    public void setSought(CheckedValue typed) {
        sought = typed;
    }

    /** The reason why nothing was searched; null when it was. */
    public String getRefusal() {
        return refusal;
    }

    /** Tells whether the search found nobody. */
    public boolean isNobody() {
        return nobody;
    }

    public List<PersonId> getPeople() {
        return people;
    }
}
