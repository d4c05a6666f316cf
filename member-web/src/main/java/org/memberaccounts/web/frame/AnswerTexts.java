package org.memberaccounts.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.memberaccounts.organisation.AttributeDefinition;

/** People's answers in the form that people read; stored are dates in ISO 8601 and the codes of choices. */
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
        if (question.type() == AttributeDefinition.Type.DATE) {
            return dates.day(LocalDate.parse(kept));
        }
        int colon = question.choices().isEmpty() ? -1 : kept.indexOf(':');
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
