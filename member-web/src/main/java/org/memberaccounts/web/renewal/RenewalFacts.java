package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.renewal.Renewal;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The facts beside a question that is asked again: what is new, what is as before. */
@RequestScoped
class RenewalFacts {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Frame frame;

    @Inject
    RenewalFacts(Organisation organisation, PurposeCatalogue purposes, Frame frame) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.frame = frame;
    }

    List<Question.Fact> of(Renewal renewal) {
        Predicate<AttributeId> before = renewal.before().purpose().attributes()::contains;
        Predicate<AttributeId> after = renewal.after().attributes()::contains;
        CatalogueSentences old = sentences(renewal.before().version());
        CatalogueSentences anew = sentences(renewal.version());
        List<Question.Fact> facts = new ArrayList<>();
        add(facts, "new", labels(renewal.version(), after.and(before.negate())));
        add(facts, "before", labels(renewal.version(), after.and(before)));
        add(facts, "no-longer", labels(renewal.before().version(), before.and(after.negate())));
        add(
                facts,
                "who",
                compared(
                        old.readersOf(renewal.before().purpose(), frame.getLocale()),
                        anew.readersOf(renewal.after(), frame.getLocale())));
        add(
                facts,
                "kept",
                compared(
                        old.periodOf(renewal.before().purpose(), frame.getLocale()),
                        anew.periodOf(renewal.after(), frame.getLocale())));
        return facts;
    }

    private void add(List<Question.Fact> facts, String name, String said) {
        if (!said.isEmpty()) {
            facts.add(new Question.Fact(texts().say("fact." + name), said));
        }
    }

    private String labels(VersionNumber version, Predicate<AttributeId> which) {
        return frame.listed(organisation.at(version).attributes().stream()
                .filter(attribute -> which.test(attribute.id()))
                .map(attribute -> frame.say(attribute.label())));
    }

    private String compared(String before, String after) {
        return before.equals(after) ? texts().say("fact.as-before", after) : texts().say("fact.changed", after, before);
    }

    private CatalogueSentences sentences(VersionNumber version) {
        return new CatalogueSentences(organisation.at(version), purposes.at(version));
    }

    private Sentences texts() {
        return Sentences.of(RenewalFacts.class, frame.getLocale());
    }
}
