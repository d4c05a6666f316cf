package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.signing.DocumentSigner;
import org.memberaccounts.signing.SignedDocument;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.wording.Wording;

/**
 * Writes certificates of erasure: what was erased, where, when and on what ground, and what is not claimed. No personal
 * data in them.
 */
@ApplicationScoped
class Certificates {
    private static final String SCHEMA = "urn:member-accounts:erasure-certificate:1";
    private static final List<String> NEVER_CLAIMED =
            List.of("inclusion-proof", "value-scan", "old-copies", "archived-logs");
    /** The time between two runs of the owners' command that writes tables anew. */
    private static final Duration DAILY = Duration.ofDays(1);

    private final Organisation organisation;
    private final DocumentSigner signer;
    private final Erasures erasures;
    private final DeletionLaw law;
    private final DetailPeriod details;
    private final VersionInForce version;

    @Inject
    Certificates(
            Organisation organisation,
            DocumentSigner signer,
            Erasures erasures,
            DeletionLaw law,
            DetailPeriod details,
            VersionInForce version) {
        this.organisation = organisation;
        this.signer = signer;
        this.erasures = erasures;
        this.law = law;
        this.details = details;
        this.version = version;
    }

    String write(DeletionFile file, ErasureReport report, Instant at) {
        JsonObject statement = asked(file, at)
                .add("began_at", report.beganAt().toString())
                .add("ended_at", report.endedAt().orElse(at).toString())
                .add("places", places(report))
                .add("kept", kept(report))
                .add("not_claimed", notClaimed(report, at))
                .build();
        return signer.sign("certificate", statement).text();
    }

    boolean verifies(SignedDocument certificate) {
        return signer.verifies(certificate);
    }

    /** Returns the part about the request. */
    private JsonObjectBuilder asked(DeletionFile file, Instant at) {
        RequestFile request = file.request();
        JsonObjectBuilder certificate = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("request", "urn:uuid:" + request.id())
                .add("number", request.number())
                .add("issued_at", at.toString())
                .add("controller", controller())
                .add("ground", file.ground().code())
                .add("asked_at", request.askedAt().toString())
                .add("privacy_notice_version", version.at(request.askedAt()).value());
        law.of(file.ground()).ifPresent(article -> certificate.add("law", article));
        request.cameTo(DeletionWorkflow.APPROVED)
                .ifPresent(approved -> certificate.add("approved_at", approved.toString()));
        file.waitingUntil().ifPresent(end -> certificate.add("waiting_ended_at", end.toString()));
        return certificate;
    }

    private JsonObjectBuilder controller() {
        Brand brand = organisation.brand();
        return Json.createObjectBuilder()
                .add("name", said(brand.legalName()::in))
                .add("email", brand.email());
    }

    private static JsonArrayBuilder places(ErasureReport report) {
        JsonArrayBuilder places = Json.createArrayBuilder();
        report.places()
                .forEach(place -> place.done()
                        .ifPresent(done -> places.add(Json.createObjectBuilder()
                                .add("place", place.name())
                                .add("how", done.evidence().how().code())
                                .add("items", done.evidence().items())
                                .add("at", done.at().toString()))));
        return places;
    }

    private JsonArrayBuilder kept(ErasureReport report) {
        JsonArrayBuilder kept = Json.createArrayBuilder()
                .add(kept(DeletionLaw.LOG_ENTRIES)
                        .add("personal", said(language -> own(DeletionLaw.LOG_ENTRIES, language))));
        report.places().stream()
                .filter(Certificates::isUntied)
                .map(ErasureReport.Place::name)
                .filter(erasures.keeping()::contains)
                .forEach(place -> kept.add(kept(place)
                        .add(
                                "personal",
                                said(language -> erasures.kept(place, language).orElse(place)))));
        return kept;
    }

    private static boolean isUntied(ErasureReport.Place place) {
        return place.done()
                .map(ErasureReport.Done::evidence)
                .filter(evidence -> evidence.how() == Evidence.How.UNTIED)
                .isPresent();
    }

    private JsonObjectBuilder kept(String place) {
        DeletionLaw.Retention retention = law.retention(place);
        return Json.createObjectBuilder()
                .add("what", place)
                .add("why", retention.why())
                .add("law", retention.law());
    }

    /** Returns the promises that this release can't make yet: stated rather than left out. */
    private JsonArrayBuilder notClaimed(ErasureReport report, Instant at) {
        JsonArrayBuilder notClaimed = Json.createArrayBuilder();
        NEVER_CLAIMED.forEach(what -> notClaimed.add(because(what, language -> own(what, language))));
        notClaimed.add(because("log-details", language -> own("log-details", language))
                .add("until", details.endOf(at).toString()));
        notClaimed.add(because("deleted-rows", language -> own("deleted-rows", language))
                .add("until", at.plus(DAILY).toString()));
        report.places()
                .forEach(place -> place.done()
                        .flatMap(ErasureReport.Done::residueUntil)
                        .map(until -> residue(place, until))
                        .ifPresent(notClaimed::add));
        return notClaimed;
    }

    private JsonObjectBuilder residue(ErasureReport.Place place, Instant until) {
        return because(
                        place.name(),
                        language -> erasures.residue(place.name(), language).orElse(place.name()))
                .add("until", until.toString());
    }

    private JsonObjectBuilder because(String what, Function<Locale, String> words) {
        return Json.createObjectBuilder().add("what", what).add("because", said(words));
    }

    private static String own(String what, Locale language) {
        return Wording.beside(Certificates.class, "Certificate", language).sentence(what);
    }

    /** A text in each language of the organisation. */
    private JsonObjectBuilder said(Function<Locale, String> text) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        organisation.languages().all().forEach(language -> texts.add(language.toLanguageTag(), text.apply(language)));
        return texts;
    }
}
