package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The words of the pages about disputes, in the language of the page. */
@RequestScoped
class DisputeWords {
    private final Organisation organisation;
    private final Frame frame;

    @Inject
    DisputeWords(Organisation organisation, Frame frame) {
        this.organisation = organisation;
        this.frame = frame;
    }

    String say(String key, Object... values) {
        return Sentences.of(DisputeWords.class, frame.getLocale()).say(key, values);
    }

    /** Names an answer, also one that is no longer asked for. */
    String name(AttributeId attribute) {
        return organisation
                .everAsked(attribute.value())
                .map(AttributeDefinition::label)
                .map(frame::say)
                .orElse(attribute.value());
    }

    /** Says the reason to an agent. */
    String reason(DisputeReason reason) {
        return say("reason." + reason.code());
    }

    /** Says the reason to the person. */
    String why(DisputeReason reason) {
        return say("why." + reason.code());
    }

    String refused(Refusal why) {
        return say("refused." + why.code());
    }
}
