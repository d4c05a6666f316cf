package org.memberaccounts.web.renewal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.renewal.Renewals;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Press;

/** Takes one press of yes or no to a question that is asked again. Anything else changes nothing. */
@WebServlet("/account/asked-again/answer")
public class AnswerAgain extends Press {
    private static final long serialVersionUID = 1L;

    private final transient Renewals renewals;
    private final transient Caller caller;
    private final transient Frame frame;

    @Inject
    public AnswerAgain(Renewals renewals, Caller caller, Frame frame) {
        super(AskedAgain.PAGE);
        this.renewals = renewals;
        this.caller = caller;
        this.frame = frame;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenedAccount> own = caller.account();
        Optional<Integer> text = number(request.getParameter("text"));
        String purpose = request.getParameter("purpose");
        Optional<Boolean> given = given(request.getParameter("answer"));
        return own.isEmpty() || text.isEmpty() || given.isEmpty() || !PurposeId.isWellFormed(purpose)
                ? AskedAgain.PAGE
                : answer(own.get(), new PurposeId(purpose), text.get(), given.get());
    }

    private String answer(OpenedAccount own, PurposeId purpose, int text, boolean given) {
        return switch (renewals.answer(own.by(), own.person(), purpose, text, given, frame.getLocale())) {
            case Renewals.Result.Answered answered -> next(answered.decision());
            case Renewals.Result.NotAskedNow over -> AskedAgain.PAGE + "?over=yes";
        };
    }

    private static String next(ConsentRegister.Result result) {
        return switch (result) {
            case ConsentRegister.Result.Recorded recorded ->
                AskedAgain.PAGE + "?decided=" + recorded.decision().id();
            case ConsentRegister.Result.Unchanged unchanged ->
                AskedAgain.PAGE + "?decided=" + unchanged.decision().id();
            case ConsentRegister.Result.NotAsked notAsked -> AskedAgain.PAGE + "?over=yes";
            case ConsentRegister.Result.NotAllowed notAllowed -> AskedAgain.PAGE;
        };
    }

    private static Optional<Boolean> given(String answer) {
        return "yes".equals(answer) || "no".equals(answer) ? Optional.of("yes".equals(answer)) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text != null && text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
