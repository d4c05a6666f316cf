package org.memberaccounts.revision;

import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.wording.Wording;

/**
 * The two sides of a change, before and after it, in words.
 *
 * @param old the sentences of the older version
 * @param anew the sentences of the newer one
 */
record ChangeSides(CatalogueSentences old, CatalogueSentences anew, Locale language) {
    /** The two sides of a change and the name of what changes. */
    private record Sides(String what, String before, String after) {}

    ChangeLine line(Change change, VersionDifference difference) {
        Sides sides = sides(change);
        boolean asked =
                change instanceof Change.OfPurpose of && difference.askedAgain().contains(of.after());
        String judgement = !change.matters() ? "matters.not" : asked ? "matters.asked" : "matters.all";
        return new ChangeLine(
                sides.what(), sides.before(), sides.after(), change.matters(), words().sentence(judgement));
    }

    private Sides sides(Change change) {
        return switch (change) {
            case Change.OfPurpose of -> ofPurpose(of);
            case Change.OfCatalogue of -> ofCatalogue(of);
            case Change.OfPromise of -> ofPromise(of);
        };
    }

    private Sides ofCatalogue(Change.OfCatalogue of) {
        return switch (of) {
            case Change.PurposeAdded one ->
                sides("purpose", one.purpose().name(), none(), anew.attributesOf(one.purpose(), language));
            case Change.PurposeTakenOut one ->
                sides("purpose", one.purpose().name(), old.attributesOf(one.purpose(), language), out(one.purpose()));
            case Change.QuestionAdded one -> sides("question", one.question().label(), none(), need(one.question()));
            case Change.QuestionTakenOut one ->
                sides("question", one.question().label(), need(one.question()), out(one.question()));
            case Change.NeedChanged one ->
                sides("question", one.after().label(), need(one.before()), need(one.after()));
            case Change.AnswersChanged one ->
                sides("answers", one.after().label(), answers(one.before(), language), answers(one.after(), language));
            case Change.CaseKindAdded one -> sides("kind", one.kind().title(), none(), kind(one.kind(), anew));
            case Change.CaseKindTakenOut one ->
                sides("kind", one.kind().title(), kind(one.kind(), old), words().sentence("kind.out"));
            case Change.CaseKindChanged one ->
                sides("kind", one.after().title(), kind(one.before(), old), kind(one.after(), anew));
        };
    }

    private Sides ofPromise(Change.OfPromise of) {
        return switch (of) {
            case Change.AnswerPeriodChanged period ->
                new Sides(request(period.kind()), days(period.before()), days(period.after()));
            case Change.ControlChanged control ->
                new Sides(
                        words().say("control", control.clause().text().in(language)),
                        control(control.before()),
                        control(control.after()));
            case Change.RightAdded one -> new Sides(right(one.right().code()), none(), words().sentence("promised"));
            case Change.RightTakenOut one -> new Sides(right(one.right().code()), words().sentence("promised"), none());
        };
    }

    private String out(Purpose purpose) {
        return words().say("purpose.out", old.periodOf(purpose, language));
    }

    private String out(AttributeDefinition question) {
        return words().say("question.out", old.periodOf(question, language));
    }

    private Sides ofPurpose(Change.OfPurpose of) {
        Purpose before = of.before();
        Purpose after = of.after();
        return switch (of) {
            case Change.BasisChanged basis -> sides("basis", after.name(), ground(before), ground(after));
            case Change.ReadersChanged readers ->
                sides("readers", after.name(), old.readersOf(before, language), anew.readersOf(after, language));
            case Change.RecipientsChanged recipients ->
                sides("recipients", after.name(), recipients(before), recipients(after));
            case Change.AttributesChanged uses ->
                sides("uses", after.name(), old.attributesOf(before, language), anew.attributesOf(after, language));
            case Change.PeriodChanged period ->
                sides("period", after.name(), old.periodOf(before, language), anew.periodOf(after, language));
            case Change.TextRaised text ->
                sides(
                        "asked",
                        after.name(),
                        words().say("text", before.textVersion()),
                        words().say("text", after.textVersion()));
        };
    }

    private Sides sides(String what, LocalizedText name, String before, String after) {
        return new Sides(words().say(what, name.in(language)), before, after);
    }

    private String none() {
        return words().sentence("none");
    }

    private String ground(Purpose purpose) {
        return words().sentence("basis." + purpose.basis().code());
    }

    private String recipients(Purpose purpose) {
        return purpose.recipients().isEmpty()
                ? none()
                : new Names(language)
                        .listedApart(purpose.recipients().stream().map(recipient -> recipient.in(language)));
    }

    private String need(AttributeDefinition question) {
        return words().sentence(question.required() ? "required" : "optional");
    }

    /** Says what a question can be answered with. */
    static String answers(AttributeDefinition question, Locale language) {
        return question.choices().isEmpty()
                ? words(language).say("type." + question.type().code(), question.maxLength())
                : new Names(language)
                        .listed(question.choices().stream()
                                .map(choice -> choice.label().in(language)));
    }

    private String kind(CaseKind kind, CatalogueSentences sentences) {
        return words().say("need." + kind.need().code(), sentences.nameOf(kind.purpose(), language));
    }

    private String request(String kind) {
        String key = "request." + kind;
        return words().knows(key) ? words().sentence(key) : words().say("request", kind);
    }

    private String days(Optional<Integer> days) {
        return days.map(some -> words().say("days", some)).orElseGet(this::none);
    }

    private String control(Optional<ControlId> control) {
        return control.map(ControlId::code).orElseGet(this::none);
    }

    private String right(String code) {
        return words().say("right", words().sentence("right." + code));
    }

    private Wording words() {
        return words(language);
    }

    private static Wording words(Locale language) {
        return Wording.beside(ChangeSides.class, "Changes", language);
    }
}
