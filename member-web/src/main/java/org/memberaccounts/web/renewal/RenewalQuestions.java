package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.renewal.Renewal;
import org.memberaccounts.revision.WordDifference;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The questions that are asked again, put into words. */
@RequestScoped
class RenewalQuestions {
    private final RenewalFacts facts;
    private final Dates dates;
    private final Frame frame;

    @Inject
    RenewalQuestions(RenewalFacts facts, Dates dates, Frame frame) {
        this.facts = facts;
        this.dates = dates;
        this.frame = frame;
    }

    Question of(Renewal renewal) {
        String when = when(renewal);
        String day = dates.day(renewal.from());
        return new Question(
                renewal.after().id().value(),
                renewal.after().textVersion(),
                frame.say(renewal.after().name()),
                pieces(renewal),
                facts.of(renewal),
                answer(renewal),
                renewal.answer().map(decided -> decided.id().toString()).orElse(null),
                texts().say("said." + answer(renewal) + "." + when, day, moment(renewal)),
                texts().say("yes." + when, day),
                texts().say("no." + when, day),
                isToWithdraw(renewal) ? texts().say("until", dates.day(lastDay(renewal))) : null);
    }

    private List<WordDifference.Piece> pieces(Renewal renewal) {
        Locale language = frame.getLocale();
        return WordDifference.between(
                        renewal.before().purpose().question().in(language),
                        renewal.after().question().in(language),
                        language)
                .pieces()
                .stream()
                .filter(piece -> piece.kind() != WordDifference.Kind.TAKEN_OUT)
                .toList();
    }

    private static String answer(Renewal renewal) {
        return renewal.answer().map(decided -> decided.given() ? "yes" : "no").orElse("open");
    }

    private String moment(Renewal renewal) {
        return renewal.answer().map(Decided::at).map(dates::moment).orElse("");
    }

    private static boolean isToWithdraw(Renewal renewal) {
        return renewal.coming().isPresent() && renewal.agreed().isPresent();
    }

    /** Says what changes for somebody who is asked one question. */
    String lead(Renewal renewal) {
        String day = dates.day(renewal.from());
        return renewal.agreed()
                .map(agreed ->
                        texts().say("lead." + when(renewal), day, dates.day(agreed.at()), dates.day(lastDay(renewal))))
                .orElseGet(() -> texts().say("lead.not-agreed", day));
    }

    private static LocalDate lastDay(Renewal renewal) {
        return renewal.from().minusDays(1);
    }

    private static String when(Renewal renewal) {
        return renewal.coming().isPresent() ? "coming" : "now";
    }

    private Sentences texts() {
        return Sentences.of(RenewalQuestions.class, frame.getLocale());
    }
}
