package org.memberaccounts.web.service;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.casework.ColleagueCases;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes the one press that asks for a case about a colleague to be approved; the case's page says what came of it. */
@WebServlet("/service/case/approval")
public class AskForApproval extends Press {
    private static final long serialVersionUID = 1L;
    private static final String CASES = "/service/cases";

    private final transient Approvals approvals;
    private final transient Caller caller;

    @Inject
    public AskForApproval(Approvals approvals, Caller caller) {
        super(CASES);
        this.approvals = approvals;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return AddressId.read(request.getParameter("case"))
                .map(caseId -> {
                    approvals.ask(caller.access(), ColleagueCases.ACT.code(), caseId);
                    return "/service/case?id=" + caseId;
                })
                .orElse(CASES);
    }
}
