package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.dispute.DisputeTexts;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.web.frame.FormErrors;

/** Flags an answer of the person of a case as disputed. */
@Named
@RequestScoped
public class FlagAnswer {
    private final DisputesOnCase onCase;
    private final DisputeDesk desk;
    private final DisputeWords texts;
    private final Caller caller;
    private final FormErrors errors;

    private AttributeDefinition answer;
    private DisputeReason reason;
    private ScreenedText words;
    private String refusal;

    @Inject
    FlagAnswer(DisputesOnCase onCase, DisputeDesk desk, DisputeWords texts, Caller caller, FormErrors errors) {
        this.onCase = onCase;
        this.desk = desk;
        this.texts = texts;
        this.caller = caller;
        this.errors = errors;
    }

    public String flag() {
        return switch (desk.flag(caller.access(), onCase.caseId(), answer.id(), reason, words)) {
            case DisputeDesk.Result.Flagged flagged -> onCase.back("flagged");
            case DisputeDesk.Result.DisputedAlready already -> onCase.back("already");
            case DisputeDesk.Result.NotGiven none -> {
                errors.add("answer", texts.say("flag.not-given"));
                yield null;
            }
            case DisputeDesk.Result.NotAllowed no -> {
                refusal = texts.refused(no.why());
                yield null;
            }
            case DisputeDesk.Result.TakenBack other -> null;
            case DisputeDesk.Result.UnknownDispute other -> null;
            case DisputeDesk.Result.UnknownCase gone -> null;
        };
    }

    /** The reason why nothing was flagged; null when nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    public List<DisputeReason> getReasons() {
        return List.of(DisputeReason.values());
    }

    public int getLongest() {
        return DisputeTexts.LONGEST_WORDS;
    }

    public AttributeDefinition getAnswer() {
        return answer;
    }

    public void setAnswer(AttributeDefinition chosen) {
        answer = chosen;
    }

    public DisputeReason getReason() {
        return reason;
    }

    public void setReason(DisputeReason chosen) {
        reason = chosen;
    }

    public ScreenedText getWords() {
        return words;
    }

    public void setWords(ScreenedText typed) {
        words = typed;
    }
}
