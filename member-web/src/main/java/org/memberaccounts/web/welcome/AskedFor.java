package org.memberaccounts.web.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.web.frame.MenuEntry;

/** Shows what the organisation asks for and what it uses it for, before anybody gives anything. */
@Named
@RequestScoped
public class AskedFor {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;

    @Inject
    AskedFor(Organisation organisation, PurposeCatalogue purposes) {
        this.organisation = organisation;
        this.purposes = purposes;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(AskedFor.class, "public", 2, "asked-for", "/asked-for");
    }

    public List<AttributeDefinition> getAttributes() {
        return organisation.attributes();
    }

    /** The number of questions to answer: the address is the one people sign up with. */
    public long getQuestions() {
        return getAttributes().stream()
                .filter(attribute -> !attribute.id().equals(AttributeId.EMAIL))
                .count();
    }

    /** The number of questions that may be left open. */
    public long getOptional() {
        return organisation.attributes().stream()
                .filter(attribute -> !attribute.required())
                .count();
    }

    public List<Purpose> getPurposes() {
        return purposes.ours();
    }

    /** Under this age a guardian begins. */
    public int getAgeOfConsent() {
        return organisation.ageOfConsent();
    }
}
