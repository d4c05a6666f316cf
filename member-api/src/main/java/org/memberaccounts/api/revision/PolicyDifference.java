package org.memberaccounts.api.revision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.revision.ChangeLine;
import org.memberaccounts.revision.ClauseChange;
import org.memberaccounts.revision.TextChange;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.WordDifference;

/** The changes that a version brings, in your language. */
public record PolicyDifference(
        int version,
        int before,

        @Schema(description = "Whether any change matters to people")
        boolean matters,

        @Schema(description = "Ids of the purposes whose consents have to be given again")
        List<String> askedAgain,

        @Schema(description = "What changes in fact, computed from the catalogues")
        List<Fact> facts,

        @Schema(description = "What changes in the words of the policy and its catalogues")
        List<Words> words) {
    /** A change in fact. */
    @Schema(name = "PolicyFact")
    public record Fact(String what, String before, String after, boolean matters) {
        static Fact of(ChangeLine line) {
            return new Fact(line.what(), line.before(), line.after(), line.matters());
        }
    }

    /** A text that changes, word by word. */
    @Schema(name = "PolicyWords")
    public record Words(
            @Schema(description = "The clause's id; absent for any other text")
            String clause,

            @Schema(description = "What the thing is called whose text it is; absent for a clause")
            String of,

            @Schema(description = "Which of its texts it is; absent for a clause")
            TextChange.Part part,

            List<WordDifference.Piece> pieces) {
        static Words of(ClauseChange change, Locale language) {
            String after = change.clause().text().in(language);
            String before = change instanceof ClauseChange.Added
                    ? ""
                    : change instanceof ClauseChange.Changed changed
                            ? changed.before().in(language)
                            : after;
            return new Words(
                    change.clause().id(),
                    null,
                    null,
                    WordDifference.between(before, change instanceof ClauseChange.TakenOut ? "" : after, language)
                            .pieces());
        }

        static Words of(TextChange change, Locale language) {
            return new Words(
                    null,
                    change.name().in(language),
                    change.part(),
                    WordDifference.between(
                                    change.before().in(language), change.after().in(language), language)
                            .pieces());
        }
    }

    static PolicyDifference of(VersionDifference difference, List<ChangeLine> lines, Locale language) {
        List<Words> clauses = difference.clauses().stream()
                .map(change -> Words.of(change, language))
                .toList();
        List<Words> texts = difference.texts().stream()
                .map(change -> Words.of(change, language))
                .toList();
        return new PolicyDifference(
                difference.after().version().value(),
                difference.before().version().value(),
                difference.matters(),
                difference.askedAgain().stream()
                        .map(purpose -> purpose.id().value())
                        .toList(),
                lines.stream().map(Fact::of).toList(),
                Stream.concat(clauses.stream(), texts.stream()).toList());
    }
}
