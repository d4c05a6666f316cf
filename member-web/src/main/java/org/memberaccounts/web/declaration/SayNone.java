package org.memberaccounts.web.declaration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.declaration.DeclarationDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.frame.Press;

/** Takes the one press by which a member of staff says that they have no member account. */
@WebServlet("/staff/account/none")
public class SayNone extends Press {
    private static final long serialVersionUID = 1L;

    private final transient DeclarationDesk desk;
    private final transient Caller caller;

    @Inject
    public SayNone(DeclarationDesk desk, Caller caller) {
        super(DeclareAccount.PAGE);
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return DeclareAccount.PAGE
                + (desk.none(caller.access()) instanceof DeclarationDesk.Result.Refused refused
                        ? "?refused=" + refused.why().code()
                        : "?done=none");
    }
}
