package org.memberaccounts.web.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.phone.PhoneCode;
import org.memberaccounts.phone.PhoneDesk;
import org.memberaccounts.phone.PhoneFacts;
import org.memberaccounts.phone.PhoneStanding;
import org.memberaccounts.textmessage.TextState;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Has a code texted to a member's number, and takes it. */
@Named
@RequestScoped
public class VerifyPhone {
    static final String PAGE = "/account/phone";
    private static final String AGAIN = PAGE + "?faces-redirect=true";

    private final PhoneDesk desk;
    private final PhoneFacts facts;
    private final Memberships memberships;
    private final OwnNumber numbers;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;

    private PhoneCode code;
    private PhoneStanding standing = new PhoneStanding(false, Optional.empty(), Optional.empty(), Optional.empty());
    private String number = "";

    @Inject
    VerifyPhone(
            PhoneDesk desk,
            PhoneFacts facts,
            Memberships memberships,
            OwnNumber numbers,
            Caller caller,
            Frame frame,
            Dates dates) {
        this.desk = desk;
        this.facts = facts;
        this.memberships = memberships;
        this.numbers = numbers;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
    }

    /** Leads whoever is no member to their own page. */
    public String load() {
        return member().isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    /** Looks before anything is rendered. */
    public void show() {
        member().ifPresent(own -> {
            standing = desk.of(own.person());
            number = numbers.of(own);
        });
    }

    private Optional<OpenedAccount> member() {
        return caller.account().filter(own -> memberships.find(own.person()).isPresent());
    }

    public String ask() {
        return member().map(own -> answer(desk.ask(own.by(), own.person(), frame.getLocale())))
                .orElse(AGAIN);
    }

    public String confirm() {
        return member().map(own -> answer(desk.confirm(own.by(), own.person(), code)))
                .orElse(AGAIN);
    }

    public String letGo() {
        return member().map(own -> answer(desk.letGo(own.by(), own.person(), code)))
                .orElse(AGAIN);
    }

    private String answer(PhoneDesk.Result result) {
        return switch (result) {
            case PhoneDesk.Result.Asked asked -> AGAIN;
            case PhoneDesk.Result.Verified verified -> AGAIN + "&done=verified";
            case PhoneDesk.Result.LetGo gone -> AGAIN + "&done=let-go";
            case PhoneDesk.Result.WrongCode wrong ->
                AGAIN + (wrong.triesLeft() > 0 ? "&refused=wrong-code" : "&refused=code-over");
            case PhoneDesk.Result.CodeOver over -> AGAIN + "&refused=code-over";
            case PhoneDesk.Result.NoNumber none -> AGAIN;
            case PhoneDesk.Result.NotAllowed notAllowed -> AGAIN;
        };
    }

    public boolean isGiven() {
        return standing.held();
    }

    public boolean isVerified() {
        return standing.verifiedAt().isPresent();
    }

    /** Tells whether there is a code to be typed. */
    public boolean isCodeUnderWay() {
        return standing.code().isPresent();
    }

    /** Says where the number stands: the sentence under the heading. */
    public String getLead() {
        if (!standing.held()) {
            return texts().say("lead.none");
        }
        return standing.code()
                .map(under -> texts().say("lead.code", dates.time(under.askedAt()), number, dates.time(under.until())))
                .or(() ->
                        standing.provesAnewUntil().map(until -> texts().say("lead.again", number, dates.moment(until))))
                .or(() -> standing.verifiedAt().map(at -> texts().say("lead.verified", number, dates.moment(at))))
                .orElseGet(() -> texts().say("lead.open", number));
    }

    /** Says what is known of the text; null while there is nothing to say. */
    public String getText() {
        return standing.code()
                .flatMap(PhoneStanding.Code::delivery)
                .map(delivery -> texts().say(delivery.failure()
                        .map(why -> "text." + why.code())
                        .orElse("text." + delivery.state().code())))
                .orElse(null);
    }

    /** Tells whether the text of the code didn't arrive. */
    public boolean isTextFailed() {
        return standing.code()
                .flatMap(PhoneStanding.Code::delivery)
                .filter(delivery -> delivery.state() == TextState.CAME_BACK || delivery.state() == TextState.GIVEN_UP)
                .isPresent();
    }

    /** Says how the code looks, and how many tries are left. */
    public String getHint() {
        return texts().say("code.hint", triesLeft());
    }

    /** Returns the sentence after a wrong code; null once none is under way. */
    public String getWrongCode() {
        return triesLeft() > 0 ? texts().say("refused.wrong-code", triesLeft()) : null;
    }

    private int triesLeft() {
        return standing.code().map(PhoneStanding.Code::triesLeft).orElse(0);
    }

    /** Tells whether somebody else has verified the number, so that it is to be proven anew. */
    public boolean isContested() {
        return standing.provesAnewUntil().isPresent();
    }

    /** Says why there is no code to be typed. */
    public String getCodeOver() {
        return texts().say("refused.code-over", facts.minutes(), facts.tries());
    }

    /** Shows how the text looks, without a code. */
    public String getMessage() {
        return facts.message(frame.getLocale());
    }

    public PhoneCode getCode() {
        return code;
    }

    public void setCode(PhoneCode typed) {
        code = typed;
    }

    private Sentences texts() {
        return Sentences.of(VerifyPhone.class, frame.getLocale());
    }
}
