package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.retention.GoneKind;
import org.memberaccounts.retention.Leftover;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The rest of something that fell away, in a sentence. */
@RequestScoped
class LeftoverWords {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Dates dates;
    private final Frame frame;

    @Inject
    LeftoverWords(Organisation organisation, PurposeCatalogue purposes, Dates dates, Frame frame) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.dates = dates;
        this.frame = frame;
    }

    String of(Leftover left) {
        String key = "gone." + left.kind().code();
        return left.erasedAt()
                .map(erased -> texts().say(
                                key + ".erased", name(left), dates.day(left.since()), left.erased(), dates.day(erased)))
                .orElseGet(() ->
                        texts().say(key, name(left), dates.day(left.since()), left.held(), dates.day(left.due())));
    }

    private String name(Leftover left) {
        return (left.kind() == GoneKind.QUESTION
                        ? organisation.everAsked(left.name()).map(AttributeDefinition::label)
                        : purposes.everHad(left.name()).map(Purpose::name))
                .map((LocalizedText text) -> frame.say(text))
                .orElse(left.name());
    }

    private Sentences texts() {
        return Sentences.of(LeftoverWords.class, frame.getLocale());
    }
}
