package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.Purpose;

/** The sentences of the catalogue beside a question and beside a use, in the language of the page. */
@Named
@RequestScoped
public class Reasons {
    private final CatalogueSentences sentences;
    private final Frame frame;

    @Inject
    Reasons(CatalogueSentences sentences, Frame frame) {
        this.sentences = sentences;
        this.frame = frame;
    }

    public String purposesOf(AttributeDefinition attribute) {
        return sentences.purposesOf(attribute, frame.getLocale());
    }

    public String groundsOf(AttributeDefinition attribute) {
        return sentences.groundsOf(attribute, frame.getLocale());
    }

    public String seenBy(AttributeDefinition attribute) {
        return sentences.readersOf(attribute, frame.getLocale());
    }

    public String keptFor(AttributeDefinition attribute) {
        return sentences.periodOf(attribute, frame.getLocale());
    }

    public String skipped(AttributeDefinition attribute) {
        return sentences.skipped(attribute, frame.getLocale());
    }

    public String attributesOf(Purpose purpose) {
        return sentences.attributesOf(purpose, frame.getLocale());
    }

    public String readersOf(Purpose purpose) {
        return sentences.readersOf(purpose, frame.getLocale());
    }

    public String periodOf(Purpose purpose) {
        return sentences.periodOf(purpose, frame.getLocale());
    }
}
