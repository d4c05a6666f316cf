package org.memberaccounts.revision;

import java.util.List;
import java.util.Locale;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Choice;
import org.memberaccounts.organisation.AttributeDefinition.Type;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.wording.Wording;

/**
 * The answers that a question takes, before and after a change, in words that tell the two apart.
 *
 * @param withPart whether what the software does with the answer changes
 * @param withIds whether people read the same answers, which are kept by other names
 */
record AnswerWords(boolean withPart, boolean withIds, Wording words, Locale language) {
    static AnswerWords of(Change.AnswersChanged change, Wording words, Locale language) {
        AttributeDefinition before = change.before();
        AttributeDefinition after = change.after();
        return new AnswerWords(
                !before.part().equals(after.part()),
                labels(before, language).equals(labels(after, language)),
                words,
                language);
    }

    private static List<String> labels(AttributeDefinition question, Locale language) {
        return question.choices().stream()
                .map(choice -> choice.label().in(language))
                .sorted()
                .toList();
    }

    /** Returns the words for those who read labels only. */
    AnswerWords withoutIds() {
        return new AnswerWords(withPart, false, words, language);
    }

    String say(AttributeDefinition question) {
        String answers = question.choices().isEmpty()
                ? words.say("type." + type(question), question.maxLength())
                : new Names(language).listed(question.choices().stream().map(this::choice));
        return question.part()
                .filter(part -> withPart)
                .map(part -> words.say("answers.part", answers, words.sentence("part." + part.code())))
                .orElse(answers);
    }

    private static String type(AttributeDefinition question) {
        return question.type() == Type.DATE && question.yearAlone()
                ? "date-or-year"
                : question.type().code();
    }

    private String choice(Choice choice) {
        String label = choice.label().in(language);
        String named = withIds ? words.say("choice.id", label, choice.id()) : label;
        return choice.selfDescribed() ? words.say("choice.own", named) : named;
    }
}
