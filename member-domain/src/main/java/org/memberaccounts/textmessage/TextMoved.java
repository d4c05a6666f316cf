package org.memberaccounts.textmessage;

import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A text to a person was handed to a gateway, came back, or was given up.
 *
 * @param kind the kind of text, a code
 */
public record TextMoved(TextAction action, PersonId person, String kind, Optional<TextFailure> failure)
        implements Recorded {
    static TextMoved sent(TextMessage text) {
        return new TextMoved(TextAction.TEXT_SENT, text.person(), text.kind(), Optional.empty());
    }

    static TextMoved cameBack(TextMessage text, TextFailure why) {
        return new TextMoved(TextAction.TEXT_CAME_BACK, text.person(), text.kind(), Optional.of(why));
    }

    static TextMoved givenUp(TextMessage text, TextFailure why) {
        return new TextMoved(TextAction.TEXT_GIVEN_UP, text.person(), text.kind(), Optional.of(why));
    }

    @Override
    public Fact fact() {
        String job = action == TextAction.TEXT_CAME_BACK ? TakeReceipts.NAME : SendText.NAME;
        Fact fact = Fact.of(action, Access.job(job))
                .about(person)
                .purpose(PurposeId.NOTICES)
                .attributes(Set.of(AttributeId.PHONE))
                .object("text", kind);
        return failure.map(why -> fact.failed().because(why.code())).orElse(fact);
    }
}
