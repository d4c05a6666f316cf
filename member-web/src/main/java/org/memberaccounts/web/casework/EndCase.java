package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.Closing;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.service.WorkCase;

/** Closes the agent's case with an outcome. */
@Named
@RequestScoped
public class EndCase {
    private final WorkCase work;
    private final ClosingDesk desk;
    private final CaseLook look;
    private final Caller caller;
    private final FormErrors errors;

    private CaseOutcome outcome;
    private ScreenedText nextStep;
    private ScreenedText sameAs;

    @Inject
    EndCase(WorkCase work, ClosingDesk desk, CaseLook look, Caller caller, FormErrors errors) {
        this.work = work;
        this.desk = desk;
        this.look = look;
        this.caller = caller;
        this.errors = errors;
    }

    public String close() {
        Closing closing = new Closing(
                outcome,
                Optional.ofNullable(nextStep).filter(words -> !words.isBlank()),
                Optional.ofNullable(sameAs).map(ScreenedText::value).flatMap(ReferenceNumber::read));
        return switch (desk.close(caller.access(), work.getFile().id(), Optional.empty(), closing)) {
            case CaseStep.Done done ->
                "/service/cases?faces-redirect=true&closed=" + done.file().id();
            case CaseStep.UnknownOriginal unknown -> {
                errors.add("same-as", look.texts().say("end.unknown"));
                yield null;
            }
            case CaseStep.NotAllowed no -> {
                errors.add("outcome", look.refused(no.why()));
                yield null;
            }
            default -> {
                errors.add("outcome", look.texts().say("told.not-now"));
                yield null;
            }
        };
    }

    public List<CaseOutcome> getOutcomes() {
        return List.of(CaseOutcome.values());
    }

    public CaseOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CaseOutcome chosen) {
        outcome = chosen;
    }

    public ScreenedText getNextStep() {
        return nextStep;
    }

    public void setNextStep(ScreenedText typed) {
        nextStep = typed;
    }

    /** The number of the case that has the same matter, as it was typed. */
    public ScreenedText getSameAs() {
        return sameAs;
    }

    public void setSameAs(ScreenedText typed) {
        sameAs = typed;
    }

    public int getLongest() {
        return CaseTexts.LONGEST;
    }
}
