package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Country;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.signing.DocumentSigner;

/**
 * Receipts in the shape of ISO/IEC TS 27560, signed. The person is named by the record alone: nothing in a receipt
 * leads to anybody once the record is gone.
 */
@ApplicationScoped
class ConsentReceipts {
    private static final String SCHEMA = "ISO/IEC TS 27560:2023";

    private final Organisation organisation;
    private final DocumentSigner signer;
    private final PublicAddress pages;

    @Inject
    ConsentReceipts(Organisation organisation, DocumentSigner signer, PublicAddress pages) {
        this.organisation = organisation;
        this.signer = signer;
        this.pages = pages;
    }

    String write(DecisionId id, ReadText text, boolean given, boolean withdrawn, Locale language, Instant at) {
        JsonObject receipt = Json.createObjectBuilder()
                .add("schema_version", SCHEMA)
                .add("record_id", "urn:uuid:" + id)
                .add("pii_principal_id", "urn:uuid:" + id)
                .add("language", language.toLanguageTag())
                .add("privacy_notice", pages.of("/policy"))
                .add("privacy_notice_version", text.policy().value())
                .add("pii_controllers", Json.createArrayBuilder().add(controller(language)))
                .add("purposes", Json.createArrayBuilder().add(purpose(text.purpose(), language)))
                .add("event", event(text, given, withdrawn, at))
                .build();
        return signer.sign("receipt", receipt).text();
    }

    private JsonObjectBuilder controller(Locale language) {
        Brand brand = organisation.brand();
        return Json.createObjectBuilder()
                .add("name", brand.legalName().in(language))
                .add("address", brand.address().in(language))
                .add("email", brand.email())
                .add("phone", brand.phone())
                .add("contact", brand.officer().in(language));
    }

    private JsonObjectBuilder purpose(Purpose purpose, Locale language) {
        return Json.createObjectBuilder()
                .add("purpose", purpose.name().in(language))
                .add("purpose_id", purpose.id().value())
                .add("purpose_type", purpose.dpvTerm())
                .add("text_version", purpose.textVersion())
                .add("text", purpose.text().in(language))
                .add("question", purpose.question().in(language))
                .add("lawful_basis", purpose.basis().code())
                .add("law", purpose.law().in(language))
                .add("pii_information", categories(purpose, language))
                .add("retention_period", purpose.retention().toString())
                .add("storage_locations", countries(organisation.territory().storage()))
                .add("jurisdictions", countries(organisation.territory().jurisdictions()))
                .add("recipient_third_parties", recipients(purpose, language))
                .add("withdrawal_method", pages.of("/account/consents"))
                .add("privacy_rights", pages.of("/policy"));
    }

    private static JsonArrayBuilder countries(List<Country> countries) {
        return Json.createArrayBuilder(countries.stream().map(Country::code).toList());
    }

    static JsonArrayBuilder recipients(Purpose purpose, Locale language) {
        JsonArrayBuilder recipients = Json.createArrayBuilder();
        purpose.recipients()
                .forEach(recipient -> recipients.add(Json.createObjectBuilder()
                        .add("name", recipient.name().in(language))
                        .add("country", recipient.country().code())));
        return recipients;
    }

    private static JsonObjectBuilder event(ReadText text, boolean given, boolean withdrawn, Instant at) {
        return Json.createObjectBuilder()
                .add("event_time", at.toString())
                .add("event_type", "explicit")
                .add("event_state", given ? "consent_given" : withdrawn ? "consent_withdrawn" : "consent_refused")
                // from then on, and not from the decision on
                .add("applies", text.isComing() ? "from_privacy_notice_in_force" : "at_once");
    }

    private JsonArrayBuilder categories(Purpose purpose, Locale language) {
        JsonArrayBuilder categories = Json.createArrayBuilder();
        organisation.attributes().stream()
                .filter(attribute -> purpose.attributes().contains(attribute.id()))
                .forEach((AttributeDefinition attribute) -> categories.add(Json.createObjectBuilder()
                        .add("pii_type", attribute.id().value())
                        .add("name", attribute.label().in(language))));
        return categories;
    }
}
