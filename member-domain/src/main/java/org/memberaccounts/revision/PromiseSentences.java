package org.memberaccounts.revision;

import java.util.Locale;
import org.memberaccounts.wording.Wording;

/** Changes of what is promised, as the organisation says them to its members. */
record PromiseSentences(VersionDifference difference, Locale language) {
    String sentence(Change.OfPromise of) {
        return switch (of) {
            case Change.AnswerPeriodChanged period -> answered(period);
            case Change.ControlChanged control ->
                say("promise" + promise(control), control.clause().text().in(language));
            case Change.RightAdded one -> say("right.more", right(one.right().code()));
            case Change.RightTakenOut one -> say("right.less", right(one.right().code()));
        };
    }

    private String answered(Change.AnswerPeriodChanged period) {
        String request = words().knows("say.request." + period.kind())
                ? words().sentence("say.request." + period.kind())
                : say("request", period.kind());
        String which = period.before().isEmpty() ? ".more" : period.after().isEmpty() ? ".less" : ".other";
        return say(
                "answered" + which,
                request,
                period.after().orElse(0),
                period.before().orElse(0));
    }

    /** Tells a promise that comes or goes from one that is kept in another way. */
    private String promise(Change.ControlChanged control) {
        String clause = control.clause().id();
        if (has(difference.before(), clause) && has(difference.after(), clause)) {
            return control.before().isEmpty()
                    ? ".shown"
                    : control.after().isEmpty() ? ".shown-no-longer" : ".shown-otherwise";
        }
        return control.before().isEmpty() ? ".more" : ".less";
    }

    private static boolean has(Edition edition, String clause) {
        return edition.text().clauses().anyMatch(one -> one.id().equals(clause));
    }

    private String right(String code) {
        return words().sentence("right." + code);
    }

    private String say(String key, Object... values) {
        return words().say("say." + key, values);
    }

    private Wording words() {
        return Wording.beside(PromiseSentences.class, "Changes", language);
    }
}
