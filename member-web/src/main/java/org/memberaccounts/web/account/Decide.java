package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Press;

/** Takes one press of a consent button: a plain form a purpose, so that a press needs no script and no view. */
@WebServlet("/account/decide")
public class Decide extends Press {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/consents";

    private final transient ConsentRegister register;
    private final transient PurposeCatalogue purposes;
    private final transient Caller caller;
    private final transient Frame frame;

    @Inject
    public Decide(ConsentRegister register, PurposeCatalogue purposes, Caller caller, Frame frame) {
        super(PAGE);
        this.register = register;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
    }

    /**
     * Takes a yes or a no; anything else changes nothing. Nor does a yes to a text that is no longer in force: the page
     * then shows the one that is.
     */
    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenedAccount> own = caller.account();
        Optional<Purpose> asked = purposes.find(request.getParameter("purpose"));
        String answer = request.getParameter("answer");
        boolean yes = "yes".equals(answer);
        return own.isEmpty() || asked.isEmpty() || !(yes ? isText(asked.get(), request) : "no".equals(answer))
                ? PAGE
                : decide(own.get(), asked.get(), yes);
    }

    private static boolean isText(Purpose purpose, HttpServletRequest request) {
        return Integer.toString(purpose.textVersion()).equals(request.getParameter("text"));
    }

    private String decide(OpenedAccount own, Purpose purpose, boolean yes) {
        return switch (register.decide(own.by(), own.person(), purpose.id(), yes, frame.getLocale())) {
            case ConsentRegister.Result.Recorded recorded ->
                PAGE + "?decided=" + recorded.decision().id() + "#" + purpose.id();
            case ConsentRegister.Result.Unchanged unchanged ->
                PAGE + "?decided=" + unchanged.decision().id() + "#" + purpose.id();
            case ConsentRegister.Result.NotAsked notAsked -> PAGE;
            case ConsentRegister.Result.NotAllowed notAllowed -> PAGE;
        };
    }
}
