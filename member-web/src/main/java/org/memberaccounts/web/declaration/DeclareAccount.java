package org.memberaccounts.web.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.memberaccounts.declaration.Declaration;
import org.memberaccounts.declaration.DeclarationDenied.Why;
import org.memberaccounts.declaration.DeclarationDesk;
import org.memberaccounts.declaration.ProofCode;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;

/** Names a member of staff's own account, proves it by a code, and shows what they have said. */
@Named
@RequestScoped
public class DeclareAccount {
    static final String PAGE = "/staff/account";
    private static final String MENU = "declaration";
    private static final int PLACE = 9;

    private final DeclarationDesk desk;
    private final Organisation organisation;
    private final Caller caller;
    private final FormErrors errors;
    private final Frame frame;
    private final Dates dates;

    private CheckedValue address;
    private ProofCode code;
    private Declaration said = new Declaration(Optional.empty(), Optional.empty(), Optional.empty());

    @Inject
    DeclareAccount(
            DeclarationDesk desk,
            Organisation organisation,
            Caller caller,
            FormErrors errors,
            Frame frame,
            Dates dates) {
        this.desk = desk;
        this.organisation = organisation;
        this.caller = caller;
        this.errors = errors;
        this.frame = frame;
        this.dates = dates;
    }

    @Produces
    static MenuEntry inServiceCentre() {
        return entry("service");
    }

    @Produces
    static MenuEntry inPrivacyOffice() {
        return entry("privacy");
    }

    @Produces
    static MenuEntry inAudit() {
        return entry("audit");
    }

    private static MenuEntry entry(String area) {
        return new MenuEntry(DeclareAccount.class, area, PLACE, MENU, PAGE);
    }

    /** Before the page is shown. */
    public void show() {
        caller.staff().ifPresent(staff -> said = desk.of(staff));
    }

    public String name() {
        return answer("address", desk.name(caller.access(), address));
    }

    public String prove() {
        return answer("code", desk.prove(caller.access(), code));
    }

    private String answer(String field, DeclarationDesk.Result result) {
        return switch (result) {
            case DeclarationDesk.Result.Named named -> PAGE + "?faces-redirect=true";
            case DeclarationDesk.Result.Proven proven -> PAGE + "?faces-redirect=true&done=proven";
            case DeclarationDesk.Result.SaidNone none -> PAGE + "?faces-redirect=true&done=none";
            case DeclarationDesk.Result.Refused refused
            when refused.why() == Why.CODE_OVER ->
                PAGE + "?faces-redirect=true&refused=" + refused.why().code();
            case DeclarationDesk.Result.Refused refused -> {
                errors.add(field, texts().say("refused." + refused.why().code()));
                yield null;
            }
        };
    }

    /** Says what they have told us. */
    public String getSaid() {
        return said.declaredAt()
                .map(at ->
                        texts().say(said.hasAccount().orElseThrow() ? "said.account" : "said.none", dates.moment(at)))
                .orElseGet(() -> texts().say("said.nothing"));
    }

    /** Tells whether they may say that they have none: not once they have proven one. */
    public boolean isNonePossible() {
        return !said.hasAccount().orElse(false);
    }

    /** Says until when the code can be typed; null while none is asked for. */
    public String getCodeUntil() {
        return said.codeUntil()
                .map(until -> texts().say("code.until", dates.time(until)))
                .orElse(null);
    }

    public AttributeDefinition getQuestion() {
        return organisation.attribute(AttributeId.EMAIL).orElseThrow();
    }

    public CheckedValue getAddress() {
        return address;
    }

    public void setAddress(CheckedValue typed) {
        address = typed;
    }

    public ProofCode getCode() {
        return code;
    }

    public void setCode(ProofCode typed) {
        code = typed;
    }

    private Sentences texts() {
        return Sentences.of(DeclareAccount.class, frame.getLocale());
    }
}
