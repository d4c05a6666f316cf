package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.KnownDate;
import org.memberaccounts.person.PhoneNumber;

/**
 * People's answers in the form that people read; stored are dates in ISO 8601, numbers without groups, the codes of
 * choices, and domains of addresses in ASCII.
 */
@RequestScoped
public class AnswerTexts {
    private final Frame frame;
    private final Dates dates;

    @Inject
    AnswerTexts(Frame frame, Dates dates) {
        this.frame = frame;
        this.dates = dates;
    }

    public String say(AttributeDefinition question, String kept) {
        return switch (question.type()) {
            case DATE -> KnownDate.parse(kept).map(dates::known).orElse(kept);
            case EMAIL -> EmailAddress.parse(kept).map(EmailAddress::shown).orElse(kept);
            case CHOICE, BOOLEAN -> answer(question, kept);
            case PHONE -> PhoneNumber.parse(kept).map(PhoneNumber::shown).orElse(kept);
            case TEXT -> kept;
        };
    }

    private String answer(AttributeDefinition question, String kept) {
        int colon = kept.indexOf(':');
        return colon < 0 ? choice(question, kept) : kept.substring(colon + 1);
    }

    private String choice(AttributeDefinition question, String kept) {
        return question.choices().stream()
                .filter(one -> one.id().equals(kept))
                .findFirst()
                .map(AttributeDefinition.Choice::label)
                .map(frame::say)
                .orElse(kept);
    }
}
