package org.memberaccounts.web.service;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.web.frame.Press;

/** Takes the one press that grants or declines an approval. */
@WebServlet("/service/approvals/answer")
public class AnswerApproval extends Press {
    private static final long serialVersionUID = 1L;

    private final transient AnswerApprovals approvals;

    @Inject
    public AnswerApproval(AnswerApprovals approvals) {
        super("/service/approvals");
        this.approvals = approvals;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return approvals.answer(request.getParameter("approval"), request.getParameter("answer"));
    }
}
