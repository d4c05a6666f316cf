package org.memberaccounts.api.casework;

import static org.memberaccounts.api.casework.CaseProblem.UNKNOWN_CASE;
import static org.memberaccounts.api.problem.GeneralProblem.IF_MATCH_MISSING;
import static org.memberaccounts.api.problem.GeneralProblem.NOT_ALLOWED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Reason;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.vault.Refusal;

/** The common parts of operations on a case: the state that is expected, the words, and the answers. */
@RequestScoped
public class CaseAnswers {
    private final CaseQueue queue;
    private final Caller caller;
    private final Problems problems;

    @Inject
    CaseAnswers(CaseQueue queue, Caller caller, Problems problems) {
        this.queue = queue;
        this.caller = caller;
        this.problems = problems;
    }

    /** Answers agents and their head, and nobody else. */
    Response toTheCentre(Supplier<Response> answer) {
        return isOfTheCentre() ? answer.get() : problems.of(NOT_ALLOWED);
    }

    private boolean isOfTheCentre() {
        return caller.has(StaffRole.SUPPORT) || caller.has(StaffRole.SUPPORT_LEAD);
    }

    /** Lets a step be made on a case in the state that the caller names in If-Match. */
    Response inState(CaseId id, List<String> ifMatch, Function<Optional<Integer>, Response> step) {
        if (!isOfTheCentre()) {
            // the desk says no, and puts on record what they tried
            return step.apply(Optional.empty());
        }
        Optional<CaseFile> file = queue.find(caller.access(), id);
        if (file.isEmpty()) {
            return problems.of(UNKNOWN_CASE);
        }
        return ifMatch.isEmpty()
                ? problems.of(IF_MATCH_MISSING)
                : step.apply(CaseCover.tag(file.get()).expected(ifMatch));
    }

    /** Lets words that may be kept be used. */
    public Response screened(String name, String typed, int longest, Function<ScreenedText, Response> work) {
        return switch (Screening.lines(typed, longest)) {
            case Screened.Clean clean
            when clean.text().isBlank() -> problems.invalid(problems.error(name, Reason.REQUIRED));
            case Screened.Clean clean -> work.apply(clean.text());
            case Screened.Stopped stopped -> problems.invalid(problems.error(name, stopped.reason(), longest));
        };
    }

    Response answer(CaseStep step) {
        return switch (step) {
            case CaseStep.Done done -> CaseCover.shown(done.file());
            case CaseStep.NotAllowed no when no.why() == Refusal.ROLE_MISSING -> problems.of(NOT_ALLOWED);
            case CaseStep.NotAllowed no -> problems.of(RefusalProblem.of(no.why()));
            case CaseStep other -> problems.of(CaseProblem.of(other));
        };
    }
}
