package org.memberaccounts.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.casework.AnsweringDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes one press that says whom a case waits for. */
@WebServlet("/service/wait")
public class WaitOnCase extends Press {
    private static final long serialVersionUID = 1L;

    private final transient AnsweringDesk desk;
    private final transient Caller caller;

    @Inject
    public WaitOnCase(AnsweringDesk desk, Caller caller) {
        super(TakeCase.QUEUE);
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<CaseId> id = Optional.ofNullable(request.getParameter("case"))
                .flatMap(AddressId::read)
                .map(CaseId::new);
        Optional<WaitsFor> side = Coded.find(WaitsFor.class, request.getParameter("side"));
        if (id.isEmpty() || side.isEmpty()) {
            return TakeCase.QUEUE;
        }
        desk.waitFor(caller.access(), id.get(), Optional.empty(), side.get());
        return "/service/case?id=" + id.get();
    }
}
