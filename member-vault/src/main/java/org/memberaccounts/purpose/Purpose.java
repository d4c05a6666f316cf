package org.memberaccounts.purpose;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Section;

/**
 * A purpose for which personal data may be used.
 *
 * @param textVersion rises when the text changes materially; earlier consent no longer counts then (CNS-5)
 * @param law the article
 * @param dpvTerm the term of the W3C Data Privacy Vocabulary, an address
 * @param recipients the recipients outside the organisation; mostly none
 * @param retention how long data may be kept for it, from the last time that it was needed
 * @param name a few words
 * @param text what is done with the data, in plain words
 * @param question how a person is asked, where consent is needed
 */
public record Purpose(
        PurposeId id,
        int textVersion,
        LegalBasis basis,
        LocalizedText law,
        String dpvTerm,
        Set<ReaderKind> readers,
        List<Recipient> recipients,
        Set<AttributeId> attributes,
        Period retention,
        LocalizedText name,
        LocalizedText text,
        LocalizedText question) {
    static final String FILE = "purposes.yaml";

    static Purpose read(Section section, Set<AttributeId> known) {
        LegalBasis basis = section.parsed(
                "basis",
                LegalBasis::of,
                "must be contract, consent, separate-consent, legal-obligation or data-subject-right");
        LocalizedText text = section.localized("text");
        Purpose purpose = new Purpose(
                section.parsed("id", PurposeId::new, "must be small letters, digits and dashes, at most 40"),
                section.number("text-version"),
                basis,
                section.localized("law"),
                section.text("dpv"),
                section.texts("readers").stream()
                        .map(reader -> reader(section, reader))
                        .collect(Collectors.toUnmodifiableSet()),
                section.sections("recipients").stream().map(Recipient::read).toList(),
                attributes(section, known),
                section.parsed("retention", Purpose::period, "must be an ISO 8601 period such as P2Y"),
                section.localized("name"),
                text,
                basis.needsConsent() ? section.localized("question") : text);
        section.done();
        return purpose;
    }

    /** Tells whether officers read for it: what was written about requests, no answers. */
    public boolean isForOfficers() {
        return readers.contains(ReaderKind.OFFICER);
    }

    /** Tells whether it is a use by us; a person's own look is none. */
    boolean isOurs() {
        return !id.equals(PurposeId.SELF_ACCESS);
    }

    /** Returns the purpose as if it used this as well. */
    public Purpose alsoUsing(AttributeId one) {
        Set<AttributeId> all =
                Stream.concat(attributes.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
        return new Purpose(
                id, textVersion, basis, law, dpvTerm, readers, recipients, all, retention, name, text, question);
    }

    /** Returns the purpose as it is once no version has it any longer: nobody reads anything for it. */
    Purpose fallenAway() {
        return new Purpose(
                id, textVersion, basis, law, dpvTerm, Set.of(), List.of(), Set.of(), retention, name, text, question);
    }

    private static Period period(String text) {
        Period period = Period.parse(text);
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("A retention period has a length.");
        }
        return period;
    }

    private static ReaderKind reader(Section section, String reader) {
        try {
            return ReaderKind.of(reader);
        } catch (IllegalArgumentException e) {
            throw section.error("readers", "must name support, officer, integrator, system or self");
        }
    }

    private static Set<AttributeId> attributes(Section section, Set<AttributeId> known) {
        Set<String> named = section.texts("attributes");
        if (named.equals(Set.of("all"))) {
            return known;
        }
        return named.stream()
                .map(name -> {
                    if (!AttributeId.isWellFormed(name) || !known.contains(new AttributeId(name))) {
                        throw section.error("attributes", "names " + name + ", which attributes.yaml doesn't define");
                    }
                    return new AttributeId(name);
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
