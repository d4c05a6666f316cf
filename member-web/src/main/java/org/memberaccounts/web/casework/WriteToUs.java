package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.OwnCases;
import org.memberaccounts.casework.ServiceCentre;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.idempotency.Attempt;
import org.memberaccounts.idempotency.Creations;
import org.memberaccounts.idempotency.Once;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.web.frame.Frame;

/** Writes to the service centre, which opens one case, however often the button is pressed. */
@Named
@RequestScoped
public class WriteToUs {
    private static final String CASES = "/account/cases?faces-redirect=true";

    private final OwnCases desk;
    private final ServiceCentre centre;
    private final Creations creations;
    private final Identifiers identifiers;
    private final Caller caller;
    private final Frame frame;

    private String form;
    private CaseKind kind;
    private ScreenedText words;

    @Inject
    WriteToUs(
            OwnCases desk,
            ServiceCentre centre,
            Creations creations,
            Identifiers identifiers,
            Caller caller,
            Frame frame) {
        this.desk = desk;
        this.centre = centre;
        this.creations = creations;
        this.identifiers = identifiers;
        this.caller = caller;
        this.frame = frame;
    }

    /** Before the page is shown for the first time: who has no account is led on. */
    public String load() {
        return caller.account().isPresent() ? null : "/account/home?faces-redirect=true";
    }

    public String send() {
        return caller.account().map(this::send).orElse(CASES);
    }

    private String send(OpenedAccount own) {
        Attempt attempt = new Attempt(
                caller.identity(),
                own.by().onBehalfOf(),
                key(),
                "ask-service-centre",
                (own.person() + kind.id() + words.value()).getBytes(StandardCharsets.UTF_8));
        Once<OwnCases.Result> once =
                creations.once(Optional.of(attempt), () -> desk.ask(own.by(), own.person(), kind, words));
        return switch (once) {
            case Once.Now<OwnCases.Result> now
            when now.result() instanceof OwnCases.Result.Asked asked ->
                OwnCase.page(asked.file().id()) + "&done=asked";
            case Once.Before<OwnCases.Result> before ->
                OwnCase.page(new CaseId(before.created().id())) + "&done=asked";
            case Once<OwnCases.Result> other -> CASES;
        };
    }

    /** A form that was gone back to and changed is another. */
    private String key() {
        String key = form + "." + Integer.toHexString((kind.id() + words.value()).hashCode());
        return Attempt.isWellFormed(key) ? key : identifiers.next().toString();
    }

    public List<CaseKind> getKinds() {
        return centre.forMembers();
    }

    public String label(CaseKind one) {
        return frame.say(one.title());
    }

    public int days(CaseKind one) {
        return centre.answerWithin(one);
    }

    /** Tells one form from another, so that its button works once. */
    public String getForm() {
        return form == null ? identifiers.next().toString() : form;
    }

    public void setForm(String sent) {
        form = sent;
    }

    public CaseKind getKind() {
        return kind;
    }

    public void setKind(CaseKind chosen) {
        kind = chosen;
    }

    public ScreenedText getWords() {
        return words;
    }

    public void setWords(ScreenedText typed) {
        words = typed;
    }

    public int getLongest() {
        return CaseTexts.LONGEST;
    }
}
