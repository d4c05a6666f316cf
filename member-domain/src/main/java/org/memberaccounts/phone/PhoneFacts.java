package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.Wording;

/** The rules for codes in numbers, and the text that brings one, for whoever explains them. */
@ApplicationScoped
public class PhoneFacts {
    private final Organisation organisation;

    @Inject
    PhoneFacts(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Returns for how many minutes a code can be typed. */
    public long minutes() {
        return PhoneProof.LASTS.toMinutes();
    }

    /** Returns how often a code can be typed. */
    public int tries() {
        return PhoneProof.TRIES;
    }

    /** Returns the text message, with a description in the place of the code. */
    public String message(Locale language) {
        String description =
                Wording.beside(PhoneFacts.class, "TextMessages", language).sentence("description");
        return CodeText.say(organisation, language, description, Long.toString(minutes()));
    }
}
