package org.memberaccounts.revision;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.wording.Wording;

/**
 * Changes in fact as the organisation says them to its members: a sentence each, about what it does from then on.
 *
 * @param old the sentences of the older version
 * @param anew the sentences of the newer one
 */
record ChangeSentences(VersionDifference difference, CatalogueSentences old, CatalogueSentences anew, Locale language) {
    String sentence(Change change) {
        return switch (change) {
            case Change.OfPurpose of -> ofPurpose(of);
            case Change.OfCatalogue of -> ofCatalogue(of);
            case Change.OfPromise of -> new PromiseSentences(difference, language).sentence(of);
        };
    }

    private String ofPurpose(Change.OfPurpose of) {
        Purpose before = of.before();
        Purpose after = of.after();
        return switch (of) {
            case Change.BasisChanged basis -> say("basis", name(after), ground(after), ground(before));
            case Change.ReadersChanged readers ->
                moreOrLess(
                        "readers",
                        after,
                        before.readers().stream().sorted().toList(),
                        after.readers().stream().sorted().toList(),
                        reader -> words().sentence("reader." + reader.code()));
            case Change.RecipientsChanged recipients ->
                moreOrLess(
                        "recipients",
                        after,
                        before.recipients(),
                        after.recipients(),
                        recipient -> recipient.in(language));
            case Change.AttributesChanged uses ->
                moreOrLess(
                        after.id().equals(PurposeId.SELF_ACCESS) ? "sees" : "uses",
                        after,
                        inOrder(before.attributes()),
                        inOrder(after.attributes()),
                        this::label);
            case Change.PeriodChanged period ->
                say("period", name(after), anew.periodOf(after, language), old.periodOf(before, language));
            case Change.TextRaised text -> say(after.basis().needsConsent() ? "raised.asked" : "raised", name(after));
        };
    }

    /** Says what comes to a purpose, what goes from it, or both. */
    private <T> String moreOrLess(
            String what, Purpose purpose, Collection<T> before, Collection<T> after, Function<T, String> called) {
        List<String> more =
                after.stream().filter(one -> !before.contains(one)).map(called).toList();
        List<String> less =
                before.stream().filter(one -> !after.contains(one)).map(called).toList();
        String which = less.isEmpty() ? ".more" : more.isEmpty() ? ".less" : ".other";
        return say(what + which, name(purpose), names().listedInSentence(more), names().listedInSentence(less));
    }

    private String ofCatalogue(Change.OfCatalogue of) {
        return switch (of) {
            case Change.PurposeAdded one -> added(one.purpose());
            case Change.PurposeTakenOut one -> say("purpose-taken-out", name(one.purpose()));
            case Change.QuestionAdded one ->
                say(
                        one.question().required() ? "question-added.required" : "question-added",
                        label(one.question().label()));
            case Change.QuestionTakenOut one ->
                say("question-taken-out", label(one.question().label()));
            case Change.NeedChanged one ->
                say(
                        one.after().required() ? "need.required" : "need.optional",
                        label(one.after().label()));
            case Change.AnswersChanged one -> answers(one);
            case Change.CaseKindAdded one -> say("kind-added", kind(one.kind()), reading(one.kind()));
            case Change.CaseKindTakenOut one -> say("kind-taken-out", kind(one.kind()));
            case Change.CaseKindChanged one -> say("kind-changed", kind(one.after()), reading(one.after()));
        };
    }

    private String added(Purpose purpose) {
        if (purpose.attributes().isEmpty()) {
            return say("purpose-added.no-answers", name(purpose));
        }
        String used = names().listedInSentence(
                        inOrder(purpose.attributes()).stream().map(this::label).toList());
        return say(purpose.basis().needsConsent() ? "purpose-added.asked" : "purpose-added", name(purpose), used);
    }

    private String answers(Change.AnswersChanged change) {
        AnswerWords answers = AnswerWords.of(change, words(), language).withoutIds();
        String was = answers.say(change.before());
        String is = answers.say(change.after());
        return say(
                was.equals(is) ? "answers.same" : "answers",
                label(change.after().label()),
                is,
                was);
    }

    /** Returns answers in the order of the form, as the newer version has it; what it doesn't ask comes last. */
    private List<AttributeId> inOrder(Collection<AttributeId> some) {
        return asked().map(AttributeDefinition::id)
                .distinct()
                .filter(some::contains)
                .toList();
    }

    private String label(AttributeId id) {
        return asked().filter(question -> question.id().equals(id))
                .findFirst()
                .map(question -> label(question.label()))
                .orElseThrow();
    }

    private Stream<AttributeDefinition> asked() {
        return Stream.concat(difference.after().attributes().stream(), difference.before().attributes().stream());
    }

    private String label(LocalizedText label) {
        return names().within(label);
    }

    private String name(Purpose purpose) {
        return names().within(purpose.name());
    }

    private String kind(CaseKind kind) {
        return kind.title().in(language);
    }

    private String reading(CaseKind kind) {
        Purpose purpose = difference.after().purposes().stream()
                .filter(one -> one.id().equals(kind.purpose()))
                .findFirst()
                .orElseThrow();
        return say("reading." + kind.need().code(), name(purpose));
    }

    private String ground(Purpose purpose) {
        return words().sentence("basis." + purpose.basis().code());
    }

    private Names names() {
        return new Names(language);
    }

    private String say(String key, Object... values) {
        return words().say("say." + key, values);
    }

    private Wording words() {
        return Wording.beside(ChangeSentences.class, "Changes", language);
    }
}
