package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.revision.ClauseChange;
import org.memberaccounts.revision.TextChange;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.WordDifference;
import org.memberaccounts.revision.WordDifference.Piece;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The words that change between two versions, side by side in each language. */
@RequestScoped
class Comparison {
    /** A text that changes. */
    public record Text(String title, List<Side> sides) {}

    /** The text in one language. */
    public record Side(String tag, String language, List<Piece> pieces) {}

    private final Organisation organisation;
    private final Frame frame;

    @Inject
    Comparison(Organisation organisation, Frame frame) {
        this.organisation = organisation;
        this.frame = frame;
    }

    List<Text> texts(VersionDifference difference) {
        return Stream.concat(
                        difference.texts().stream().map(this::text),
                        difference.clauses().stream().map(this::clause))
                .toList();
    }

    private Text text(TextChange change) {
        String title = words().say("text." + change.part().code(), frame.say(change.name()));
        return new Text(title, sides(change.before(), change.after()));
    }

    private Text clause(ClauseChange change) {
        LocalizedText text = change.clause().text();
        LocalizedText nothing = text.map((language, words) -> "");
        return switch (change) {
            case ClauseChange.Added added -> new Text(words().say("clause.added"), sides(nothing, text));
            case ClauseChange.TakenOut out -> new Text(words().say("clause.taken-out"), sides(text, nothing));
            case ClauseChange.Moved moved -> new Text(words().say("clause.moved"), sides(text, text));
            case ClauseChange.Changed changed ->
                new Text(
                        words().say(changed.moved() ? "clause.changed-and-moved" : "clause.changed"),
                        sides(changed.before(), text));
        };
    }

    private List<Side> sides(LocalizedText before, LocalizedText after) {
        return organisation.languages().all().stream()
                .map(language -> new Side(
                        language.toLanguageTag(),
                        Sentences.of(Frame.class, language).say("language"),
                        WordDifference.between(before.in(language), after.in(language), language)
                                .pieces()))
                .toList();
    }

    private Sentences words() {
        return Sentences.of(Comparison.class, frame.getLocale());
    }
}
