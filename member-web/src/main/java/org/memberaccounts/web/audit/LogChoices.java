package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.web.frame.Frame;

/** The choices that a question to the log has. */
@Named
@RequestScoped
public class LogChoices {
    private final LogWords words;
    private final LogSentences sentences;
    private final PurposeCatalogue purposes;
    private final Frame frame;

    @Inject
    LogChoices(LogWords words, LogSentences sentences, PurposeCatalogue purposes, Frame frame) {
        this.words = words;
        this.sentences = sentences;
        this.purposes = purposes;
        this.frame = frame;
    }

    /** By their names. */
    public List<String> getActions() {
        return words.actions().stream()
                .sorted(Comparator.comparing(sentences::actionName, Collator.getInstance(frame.getLocale())))
                .toList();
    }

    public List<Purpose> getPurposes() {
        return purposes.all();
    }

    public List<String> getOutcomes() {
        return Stream.of(Outcome.values()).map(Outcome::code).toList();
    }

    public List<String> getActorKinds() {
        return Stream.of(ActorRef.Kind.values()).map(ActorRef.Kind::code).toList();
    }
}
