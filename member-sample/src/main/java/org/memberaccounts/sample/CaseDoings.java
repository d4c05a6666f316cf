package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.casework.AnsweringDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.Closing;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.casework.HandingDesk;
import org.memberaccounts.casework.OwnCases;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.trail.ReferenceNumber;

/** The acts of both sides on cases. */
@ApplicationScoped
class CaseDoings {
    private static final Optional<Integer> AS_IT_IS = Optional.empty();

    private final OwnCases own;
    private final HandingDesk hands;
    private final AnsweringDesk answers;
    private final ClosingDesk closing;
    private final CaseKinds kinds;
    private final StaffDoings staff;

    @Inject
    CaseDoings(
            OwnCases own,
            HandingDesk hands,
            AnsweringDesk answers,
            ClosingDesk closing,
            CaseKinds kinds,
            StaffDoings staff) {
        this.own = own;
        this.hands = hands;
        this.answers = answers;
        this.closing = closing;
        this.kinds = kinds;
        this.staff = staff;
    }

    CaseFile ask(Life life, String kind, String words) {
        return ((OwnCases.Result.Asked)
                        own.ask(life.access(), life.person(), kinds.find(kind).orElseThrow(), said(words)))
                .file();
    }

    void write(Life life, CaseFile on, String words) {
        AsTold.require(
                own.write(life.access(), life.person(), on.id(), AS_IT_IS, said(words))
                        instanceof OwnCases.Result.Written);
    }

    void take(Employee agent, CaseFile file) {
        done(hands.take(staff.access(agent), file.id()));
    }

    void putBack(Employee agent, CaseFile file, String reason) {
        done(hands.putBack(staff.access(agent), file.id(), AS_IT_IS, reason(reason)));
    }

    void cover(Employee agent, CaseFile file, String reason) {
        done(hands.cover(staff.access(agent), file.id(), reason(reason)));
    }

    void note(Employee agent, CaseFile on, String words) {
        done(answers.note(staff.access(agent), on.id(), AS_IT_IS, said(words)));
    }

    void answer(Employee agent, CaseFile on, String words, WaitsFor then) {
        done(answers.answer(staff.access(agent), on.id(), AS_IT_IS, said(words), then));
    }

    void close(Employee agent, CaseFile file, CaseOutcome outcome) {
        done(closing.close(staff.access(agent), file.id(), AS_IT_IS, new Closing(outcome)));
    }

    void closeAsDuplicate(Employee agent, CaseFile file, CaseFile original) {
        Closing duplicate = new Closing(
                CaseOutcome.DUPLICATE, Optional.empty(), Optional.of(new ReferenceNumber(original.number())));
        done(closing.close(staff.access(agent), file.id(), AS_IT_IS, duplicate));
    }

    private static void done(CaseStep step) {
        AsTold.require(step instanceof CaseStep.Done);
    }

    private static ScreenedText said(String words) {
        return Typing.text(words, CaseTexts.LONGEST);
    }

    private static ScreenedText reason(String words) {
        return Typing.text(words, CaseTexts.LONGEST_REASON);
    }
}
