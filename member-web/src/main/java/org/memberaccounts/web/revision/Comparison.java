package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyText;
import org.memberaccounts.revision.ClauseChange;
import org.memberaccounts.revision.Edition;
import org.memberaccounts.revision.TextChange;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.WordDifference;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The words that change between two versions, side by side in each language. */
@RequestScoped
class Comparison {
    /**
     * Some words with the same fate.
     *
     * @param apart whether they stand for others, from which a space keeps them apart
     */
    public record Piece(WordDifference.Kind kind, String text, boolean apart) {}

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
                        difference.clauses().stream().map(change -> clause(change, difference)))
                .toList();
    }

    private Text text(TextChange change) {
        String title = words().say("text." + change.part().code(), frame.say(change.name()));
        return new Text(title, sides(change.before(), change.after()));
    }

    private Text clause(ClauseChange change, VersionDifference difference) {
        LocalizedText text = change.clause().text();
        LocalizedText nothing = text.map((language, words) -> "");
        return switch (change) {
            case ClauseChange.Added added ->
                new Text(title("clause.added", change, difference.after()), sides(nothing, text));
            case ClauseChange.TakenOut out ->
                new Text(title("clause.taken-out", change, difference.before()), sides(text, nothing));
            case ClauseChange.Moved moved ->
                new Text(title("clause.moved", change, difference.after()), sides(text, text));
            case ClauseChange.Changed changed ->
                new Text(
                        title(
                                changed.moved() ? "clause.changed-and-moved" : "clause.changed",
                                change,
                                difference.after()),
                        sides(changed.before(), text));
        };
    }

    /** Names a clause by its section and its place in it, in the version that has it. */
    private String title(String fate, ClauseChange change, Edition edition) {
        PolicyText.Part part = edition.text().parts().stream()
                .filter(one -> one.clauses().contains(change.clause()))
                .findFirst()
                .orElseThrow();
        return words().say(
                        fate,
                        frame.say(part.title()),
                        part.clauses().indexOf(change.clause()) + 1,
                        edition.version().value());
    }

    private List<Side> sides(LocalizedText before, LocalizedText after) {
        return organisation.languages().all().stream()
                .map(language -> new Side(
                        language.toLanguageTag(),
                        Sentences.of(Frame.class, language).say("language"),
                        pieces(before.in(language), after.in(language), language)))
                .toList();
    }

    /** Returns the difference; a number that stands for another one is read apart from it. */
    static List<Piece> pieces(String before, String after, Locale language) {
        List<Piece> pieces = new ArrayList<>();
        WordDifference.Kind last = WordDifference.Kind.SAME;
        for (WordDifference.Piece piece :
                WordDifference.between(before, after, language).pieces()) {
            boolean apart = piece.kind() == WordDifference.Kind.ADDED && last == WordDifference.Kind.TAKEN_OUT;
            pieces.add(new Piece(piece.kind(), piece.text(), apart));
            last = piece.kind();
        }
        return pieces;
    }

    private Sentences words() {
        return Sentences.of(Comparison.class, frame.getLocale());
    }
}
