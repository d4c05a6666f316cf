package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.AddressId;

/** The signed receipt of one of the person's own decisions, as a file. */
@WebServlet("/account/receipt")
public class ReceiptDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ConsentRegister register;
    private final transient Caller caller;

    @Inject
    public ReceiptDownload(ConsentRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Decided> decided = AddressId.read(request.getParameter("decision"))
                .map(DecisionId::new)
                .flatMap(decision -> caller.account().flatMap(own -> register.find(own.person(), decision)));
        if (decided.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"receipt-" + decided.get().id() + ".json\"");
        response.getWriter().write(decided.get().receipt());
    }
}
