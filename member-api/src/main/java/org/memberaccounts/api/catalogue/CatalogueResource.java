package org.memberaccounts.api.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.memberaccounts.api.problem.Problems;
import org.memberaccounts.casework.AnswerText;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.ServiceCentre;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.LegalBasis;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.door.CaseNeed;

/** {@code /purposes}, {@code /attributes} and {@code /case-kinds}. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
    /** A purpose for which data may be used. */
    public record Purpose(
            String id,
            String name,
            String text,
            int textVersion,
            LegalBasis basis,
            String law,
            String dpv,
            List<ReaderKind> readers,

            @Schema(description = "Ids; GET /api/v1/attributes says what they are")
            List<String> attributes,

            @Schema(description = "How long data is kept after the purpose last needed it, as in ISO 8601")
            String retention) {}

    /** A detail that people are asked for. */
    public record Attribute(
            String id,
            AttributeDefinition.Type type,
            boolean required,
            String label,
            String why,

            @Schema(description = "Ids of the purposes that use it; GET /api/v1/purposes says what they are")
            List<String> purposes,

            @Schema(description = "The longest period of these purposes, as in ISO 8601")
            String retention,

            List<String> choices,

            @Schema(description = "Whether the year alone is accepted as a date")
            boolean yearAlone) {}

    /** A kind of case, with the purpose it serves. */
    @Schema(name = "CaseKind")
    public record Kind(
            String id,
            String title,

            @Schema(description = "The purpose that cases of this kind serve: data read for them is read for it")
            String purpose,

            @Schema(
                    description = "What a case needs besides the purpose. document: it can be opened only with the "
                            + "reference of a document. approval: its agent can read data once a second person has "
                            + "approved it")
            CaseNeed need,

            @Schema(description = "Whether members open cases of this kind themselves, at POST /api/v1/own-cases")
            boolean forMembers,

            @Schema(description = "The working days within which a case of this kind is answered")
            int answerWithin) {}

    /** A text that agents begin an answer with. */
    public record AnswerBeginning(String id, String title, Map<String, String> text) {}

    @Inject
    private PurposeCatalogue purposes;

    @Inject
    private Organisation organisation;

    @Inject
    private CaseKinds caseKinds;

    @Inject
    private ServiceCentre centre;

    @Inject
    private Problems problems;

    @GET
    @Path("purposes")
    @Operation(summary = "The organisation's purposes.")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<Purpose> purposes() {
        Locale language = problems.locale();
        return purposes.all().stream()
                .map(purpose -> new Purpose(
                        purpose.id().value(),
                        purpose.name().in(language),
                        purpose.text().in(language),
                        purpose.textVersion(),
                        purpose.basis(),
                        purpose.law().in(language),
                        purpose.dpvTerm(),
                        purpose.readers().stream()
                                .sorted(Comparator.comparing(ReaderKind::code))
                                .toList(),
                        purpose.attributes().stream()
                                .map(AttributeId::value)
                                .sorted()
                                .toList(),
                        purpose.retention().toString()))
                .toList();
    }

    @GET
    @Path("attributes")
    @Operation(summary = "What the organisation asks people for.")
    @APIResponse(responseCode = "200", description = "All of them, in the order of the form")
    public List<Attribute> attributes() {
        Locale language = problems.locale();
        return organisation.attributes().stream()
                .map(attribute -> new Attribute(
                        attribute.id().value(),
                        attribute.type(),
                        attribute.required(),
                        attribute.label().in(language),
                        attribute.why().in(language),
                        purposes.using(attribute.id()).stream()
                                .map(purpose -> purpose.id().value())
                                .toList(),
                        purposes.retention(attribute.id()).toString(),
                        attribute.choices().stream().map(choice -> choice.id()).toList(),
                        attribute.yearAlone()))
                .toList();
    }

    @GET
    @Path("case-kinds")
    @Operation(summary = "The organisation's kinds of case: what POST /api/v1/cases takes as kind.")
    @APIResponse(responseCode = "200", description = "All of them, in the order of the form")
    public List<Kind> caseKinds() {
        Locale language = problems.locale();
        return caseKinds.all().stream()
                .map(kind -> new Kind(
                        kind.id(),
                        kind.title().in(language),
                        kind.purpose().value(),
                        kind.need(),
                        centre.forMembers().contains(kind),
                        centre.answerWithin(kind)))
                .toList();
    }

    @GET
    @Path("answer-texts")
    @Operation(summary = "The texts that agents begin an answer with, each in every language by its tag.")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<AnswerBeginning> answerTexts() {
        Locale language = problems.locale();
        return centre.texts().stream()
                .map(one -> new AnswerBeginning(one.id(), one.title().in(language), inEveryLanguage(one)))
                .toList();
    }

    private Map<String, String> inEveryLanguage(AnswerText one) {
        Map<String, String> byTag = new TreeMap<>();
        organisation
                .languages()
                .all()
                .forEach(language ->
                        byTag.put(language.toLanguageTag(), one.text().in(language)));
        return byTag;
    }
}
