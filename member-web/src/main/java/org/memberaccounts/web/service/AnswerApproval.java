package org.memberaccounts.web.service;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.actor.Access;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes the one press that grants or declines an approval. What isn't an answer changes nothing. */
@WebServlet("/service/approvals/answer")
public class AnswerApproval extends Press {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/service/approvals";

    private final transient Approvals approvals;
    private final transient Caller caller;

    @Inject
    public AnswerApproval(Approvals approvals, Caller caller) {
        super(PAGE);
        this.approvals = approvals;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        String answer = String.valueOf(request.getParameter("answer"));
        return AddressId.read(request.getParameter("approval"))
                .map(ApprovalId::new)
                .map(id -> answer(caller.access(), id, answer))
                .orElse(PAGE);
    }

    private String answer(Access by, ApprovalId id, String answer) {
        return switch (answer) {
            case "yes" -> after(approvals.grant(by, id));
            case "no" -> after(approvals.decline(by, id));
            default -> PAGE;
        };
    }

    private static String after(Approvals.Result result) {
        return switch (result) {
            case Approvals.Result.Granted granted ->
                PAGE + "?answered=" + granted.file().id();
            case Approvals.Result.Declined declined ->
                PAGE + "?answered=" + declined.file().id();
            case Approvals.Result.NotAllowed notAllowed ->
                PAGE + "?refused=" + notAllowed.why().code();
            case Approvals.Result.NotNow notNow -> PAGE + "?refused=over";
            case Approvals.Result.UnknownApproval unknown -> PAGE + "?refused=over";
            case Approvals.Result.Asked asked -> PAGE;
            case Approvals.Result.AskedAlready already -> PAGE;
            case Approvals.Result.NothingToApprove nothing -> PAGE;
        };
    }
}
