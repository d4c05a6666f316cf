package org.memberaccounts.purpose;

import java.util.Locale;
import org.memberaccounts.organisation.Country;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Section;
import org.memberaccounts.wording.Wording;

/** A recipient outside the organisation of the data that a purpose uses, as receipts name them. */
public record Recipient(LocalizedText name, Country country) {
    static Recipient read(Section section) {
        Recipient recipient = new Recipient(
                section.localized("name"),
                section.parsed("country", Country::new, "must be a country by its two letters, such as CN"));
        section.done();
        return recipient;
    }

    /** Returns its name with its country. */
    public String in(Locale language) {
        return Wording.beside(Recipient.class, "Catalogue", language)
                .say("reader.recipient", name.in(language), country.in(language));
    }
}
