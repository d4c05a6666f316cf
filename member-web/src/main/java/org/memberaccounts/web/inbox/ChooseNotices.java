package org.memberaccounts.web.inbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.notice.NoticeChoices;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.web.frame.Press;

/** Takes one press on a kind of notice: on or off. */
@WebServlet("/account/choose-notices")
public class ChooseNotices extends Press {
    private static final long serialVersionUID = 1L;

    private final transient NoticeChoices choices;
    private final transient Caller caller;

    @Inject
    public ChooseNotices(NoticeChoices choices, Caller caller) {
        super(ReadInbox.PAGE);
        this.choices = choices;
        this.caller = caller;
    }

    /** Takes on or off; anything else changes nothing, and so does what can't be switched off. */
    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenedAccount> own = caller.account();
        Optional<NoticeKind> kind =
                Optional.ofNullable(request.getParameter("kind")).flatMap(choices::find);
        String answer = request.getParameter("answer");
        if (own.isEmpty() || kind.isEmpty() || !("on".equals(answer) || "off".equals(answer))) {
            return ReadInbox.PAGE;
        }
        choices.choose(own.get().by(), own.get().person(), kind.get(), answer.equals("on"));
        return ReadInbox.PAGE + "#kind-" + kind.get().code();
    }
}
