package org.memberaccounts.web.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Shows what the organisation asks for and what it uses it for, before anybody gives anything. */
@Named
@RequestScoped
public class AskedFor {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Frame frame;

    @Inject
    AskedFor(Organisation organisation, PurposeCatalogue purposes, Frame frame) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.frame = frame;
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
        return purposes.all().stream()
                .filter(purpose -> !purpose.id().equals(PurposeCatalogue.SELF_ACCESS))
                .toList();
    }

    /** Under this age a guardian begins. */
    public int getAgeOfConsent() {
        return organisation.ageOfConsent();
    }

    /** The names of what an attribute is used for. */
    public String usesOf(AttributeDefinition attribute) {
        return frame.listed(purposes.using(attribute.id()).stream().map(purpose -> frame.say(purpose.name())));
    }

    /** The names of what a purpose may use. */
    public String attributesOf(Purpose purpose) {
        return frame.listed(organisation.attributes().stream()
                .filter(attribute -> purpose.attributes().contains(attribute.id()))
                .map(attribute -> frame.say(attribute.label())));
    }

    /** Names those who read for a purpose. */
    public String readersOf(Purpose purpose) {
        Sentences texts = Sentences.of(AskedFor.class, frame.getLocale());
        return frame.listedApart(
                purpose.readers().stream().sorted().map(reader -> texts.say("reader." + reader.code())));
    }
}
