package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeOffer;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Yes and no to each use, one press each, at once. No is as easy as yes. */
@Named
@RequestScoped
public class Consents {
    /**
     * A purpose and what the person said to it.
     *
     * @param earlier a page of what they had said before that, newest first
     * @param older the decision after which the next page begins; null on the last page
     */
    public record Line(
            Purpose purpose,
            boolean saidYes,
            boolean saidNo,
            String said,
            String decision,
            boolean now,
            List<EarlierDecisions.Line> earlier,
            String older) {}

    private final ConsentRegister register;
    private final EarlierDecisions earlier;
    private final Memberships memberships;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;
    private final PublicAddress pages;

    private List<Line> lines = List.of();
    private boolean joined;

    @Inject
    @Param(name = "decided")
    private DecisionId decided;

    @Inject
    @Param(name = "joined")
    private String press;

    @Inject
    Consents(
            ConsentRegister register,
            EarlierDecisions earlier,
            Memberships memberships,
            PurposeCatalogue purposes,
            Caller caller,
            Frame frame,
            Dates dates,
            PublicAddress pages) {
        this.register = register;
        this.earlier = earlier;
        this.memberships = memberships;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
        this.pages = pages;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(Consents.class, "account", 3, "consents", "/account/consents");
    }

    @Produces
    static HomeOffer offer() {
        return new HomeOffer(Consents.class, 2, "consents", "/account/consents");
    }

    public String load() {
        Optional<PersonId> person = caller.account().map(OpenedAccount::person);
        if (person.isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        PurposeId changed = changed(person.get());
        lines = register.of(person.get()).entrySet().stream()
                .map(entry -> line(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getKey().id().equals(changed),
                        earlier.of(person.get(), entry.getKey(), entry.getValue())))
                .toList();
        joined = press != null && memberships.find(person.get()).isPresent();
        return null;
    }

    private Line line(
            Purpose purpose, Optional<Decided> decided, boolean now, Page<EarlierDecisions.Line, DecisionId> before) {
        boolean stands = decided.filter(one -> one.isAbout(purpose)).isPresent();
        boolean yes = stands && decided.get().given();
        String said = decided.map(one -> texts().say(
                                !one.given() ? "consents.no" : yes ? "consents.yes" : "consents.earlier",
                                dates.moment(one.at())))
                .orElseGet(() -> texts().say("consents.open"));
        return new Line(
                purpose,
                yes,
                decided.filter(one -> !one.given()).isPresent(),
                said,
                decided.map(one -> one.id().toString()).orElse(null),
                now && stands,
                before.items(),
                before.next().map(DecisionId::toString).orElse(null));
    }

    /**
     * Returns the purpose that the press before this page was about; the decision in the address tells it, and only to
     * the person whose decision it is.
     */
    private PurposeId changed(PersonId person) {
        return Optional.ofNullable(decided)
                .flatMap(decision -> register.find(person, decision))
                .map(Decided::purpose)
                .orElse(null);
    }

    /** Says in words what the press before this page changed. */
    public String nowSentence(Line line) {
        return texts().say(
                        line.saidYes() ? "consents.now.yes" : "consents.now.no",
                        frame.say(line.purpose().name()));
    }

    private Sentences texts() {
        return Sentences.of(Consents.class, frame.getLocale());
    }

    /** Tells whether the press before this page made them a member. */
    public boolean isJoined() {
        return joined;
    }

    /** The address of the public keys with which receipts are checked. */
    public String getKeysAddress() {
        return pages.of("/api/v1/consents/keys");
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The uses that need no consent: a contract or a law asks for them. */
    public List<Purpose> getWithoutAsking() {
        return purposes.withoutConsent();
    }
}
