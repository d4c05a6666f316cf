package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.textmessage.TextKind;
import org.memberaccounts.textmessage.TextWords;
import org.memberaccounts.wording.Wording;

/** The text with a code. Its template has two places: the code, and the minutes for which it is good. */
@ApplicationScoped
class CodeText implements TextKind {
    static final String KIND = "phone-code";

    private final PhoneCodes codes;
    private final Organisation organisation;

    @Inject
    CodeText(PhoneCodes codes, Organisation organisation) {
        this.codes = codes;
        this.organisation = organisation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Duration validFor() {
        return PhoneProof.LASTS;
    }

    @Override
    public TextWords words(PersonId person, String reference, Locale language) {
        String code = codes.of(person, UUID.fromString(reference)).digits();
        String minutes = Long.toString(PhoneProof.LASTS.toMinutes());
        return new TextWords(say(organisation, language, code, minutes), List.of(code, minutes));
    }

    static String say(Organisation organisation, Locale language, String code, String minutes) {
        return Wording.beside(CodeText.class, "TextMessages", language)
                .say("code", organisation.brand().name().in(language), code, minutes);
    }
}
