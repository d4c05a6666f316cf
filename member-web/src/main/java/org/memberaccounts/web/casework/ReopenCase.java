package org.memberaccounts.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes one press that opens a closed case again. */
@WebServlet("/service/reopen")
public class ReopenCase extends Press {
    private static final long serialVersionUID = 1L;

    private final transient ClosingDesk desk;
    private final transient Caller caller;

    @Inject
    public ReopenCase(ClosingDesk desk, Caller caller) {
        super(TakeCase.QUEUE);
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(request.getParameter("case"))
                .flatMap(AddressId::read)
                .map(CaseId::new)
                .map(this::reopen)
                .orElse(TakeCase.QUEUE);
    }

    private String reopen(CaseId id) {
        return switch (desk.reopen(caller.access(), id, Optional.empty())) {
            case CaseStep.Done done -> TakeCase.page(done.file());
            case CaseStep.NotAllowed no -> LookAtCase.page(id, no.why().code());
            default -> LookAtCase.page(id, "not-now");
        };
    }
}
