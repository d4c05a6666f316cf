package org.memberaccounts.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.HandingDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes one press that takes a case that nobody has: the one that is named, or else the most urgent. */
@WebServlet("/service/take")
public class TakeCase extends Press {
    static final String QUEUE = "/service/queue";
    private static final long serialVersionUID = 1L;

    private final transient HandingDesk desk;
    private final transient Caller caller;

    @Inject
    public TakeCase(HandingDesk desk, Caller caller) {
        super(QUEUE);
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(request.getParameter("case"))
                .map(named ->
                        AddressId.read(named).map(CaseId::new).map(this::take).orElse(QUEUE))
                .orElseGet(
                        () -> desk.takeNext(caller.access()).map(TakeCase::page).orElse(QUEUE + "?told=none"));
    }

    private String take(CaseId id) {
        return switch (desk.take(caller.access(), id)) {
            case CaseStep.Done done -> page(done.file());
            case CaseStep.TakenAlready taken -> LookAtCase.page(id, "taken");
            case CaseStep.NotAllowed no -> LookAtCase.page(id, no.why().code());
            default -> LookAtCase.page(id, "not-now");
        };
    }

    static String page(CaseFile file) {
        return "/service/case?id=" + file.id();
    }
}
