package org.memberaccounts.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeNotice;
import org.memberaccounts.web.frame.Sentences;

/** The notice that uses wait for a yes or no. */
@Dependent
class ConsentNotice implements HomeNotice {
    private final HomeFacts facts;
    private final Frame frame;

    @Inject
    ConsentNotice(HomeFacts facts, Frame frame) {
        this.facts = facts;
        this.frame = frame;
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public Optional<Line> of(OpenedAccount own) {
        Sentences texts = Sentences.of(ConsentNotice.class, frame.getLocale());
        return Optional.of(facts.answers(own))
                .map(answers -> answers.open() - answers.again())
                .filter(open -> open > 0)
                .map(open -> new Line(
                        false,
                        texts.say("notice.consents", open),
                        texts.say("notice.consents.why"),
                        "/account/consents",
                        texts.say("notice.consents.act")));
    }
}
