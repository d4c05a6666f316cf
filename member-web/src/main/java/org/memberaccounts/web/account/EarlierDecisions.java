package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.consent.DecisionId;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The decisions that a person had made on a use before the one that stands, a page at a time. */
@RequestScoped
public class EarlierDecisions {
    /** One of them, which has its receipt too. */
    public record Line(String said, String decision) {}

    private final ConsentRegister register;
    private final Frame frame;
    private final Dates dates;

    @Inject
    @Param(name = "after")
    private DecisionId after;

    @Inject
    EarlierDecisions(ConsentRegister register, Frame frame, Dates dates) {
        this.register = register;
        this.frame = frame;
        this.dates = dates;
    }

    Page<Line, DecisionId> of(PersonId person, Purpose purpose, Optional<Decided> standing) {
        Optional<DecisionId> from = Optional.ofNullable(after)
                .flatMap(decision -> register.find(person, decision))
                .filter(decision -> decision.purpose().equals(purpose.id()))
                .or(() -> standing)
                .map(Decided::id);
        return from.isEmpty()
                ? Page.empty()
                : register.history(person, purpose.id(), from).map(one -> line(one, purpose));
    }

    private Line line(Decided one, Purpose purpose) {
        String said = one.given() ? "consents.yes" : "consents.no";
        return new Line(
                Sentences.of(EarlierDecisions.class, frame.getLocale())
                        .say(
                                one.textVersion() > purpose.textVersion() ? said + ".ahead" : said,
                                dates.moment(one.at())),
                one.id().toString());
    }
}
