package org.memberaccounts.web.dispute;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.dispute.OwnDisputes;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/** Takes one press that says that a disputed answer is right. */
@WebServlet("/account/confirm-answer")
public class ConfirmAnswer extends Press {
    private static final long serialVersionUID = 1L;

    private final transient OwnDisputes disputes;
    private final transient Caller caller;

    @Inject
    public ConfirmAnswer(OwnDisputes disputes, Caller caller) {
        super(DisputedAnswers.PAGE);
        this.disputes = disputes;
        this.caller = caller;
    }

    /** Takes the id of an open dispute of their own; anything else changes nothing. */
    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenedAccount> own = caller.account();
        Optional<DisputeId> dispute = Optional.ofNullable(request.getParameter("dispute"))
                .flatMap(AddressId::read)
                .map(DisputeId::new);
        boolean confirmed = own.isPresent()
                && dispute.isPresent()
                && disputes.confirm(own.get().by(), own.get().person(), dispute.get())
                        instanceof OwnDisputes.Result.Confirmed;
        return DisputedAnswers.PAGE + (confirmed ? "?done=confirmed" : "");
    }
}
