package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeTexts;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;

/** Takes back that an answer of the person of a case is disputed. */
@Named
@RequestScoped
public class TakeBackDispute {
    private final DisputesOnCase onCase;
    private final DisputeDesk desk;
    private final DisputeWords texts;
    private final Caller caller;

    private ScreenedText words;
    private String refusal;

    @Inject
    TakeBackDispute(DisputesOnCase onCase, DisputeDesk desk, DisputeWords texts, Caller caller) {
        this.onCase = onCase;
        this.desk = desk;
        this.texts = texts;
        this.caller = caller;
    }

    public String takeBack() {
        return switch (desk.takeBack(caller.access(), onCase.caseId(), onCase.chosen(), words)) {
            case DisputeDesk.Result.TakenBack back -> onCase.back("taken-back");
            case DisputeDesk.Result.UnknownDispute over -> onCase.back("over");
            case DisputeDesk.Result.NotAllowed no -> {
                refusal = texts.refused(no.why());
                yield null;
            }
            case DisputeDesk.Result.Flagged other -> null;
            case DisputeDesk.Result.DisputedAlready other -> null;
            case DisputeDesk.Result.NotGiven other -> null;
            case DisputeDesk.Result.UnknownCase gone -> null;
        };
    }

    /** The reason why nothing was taken back; null when nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    public int getLongest() {
        return DisputeTexts.LONGEST_WORDS;
    }

    public ScreenedText getWords() {
        return words;
    }

    public void setWords(ScreenedText typed) {
        words = typed;
    }
}
