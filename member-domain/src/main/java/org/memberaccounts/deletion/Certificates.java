package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.organisation.Brand;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.signing.DocumentSigner;

/**
 * Writes certificates of erasure: what was erased, where, when and on what ground, and what is not claimed. No personal
 * data in them.
 */
@ApplicationScoped
class Certificates {
    private static final String SCHEMA = "urn:member-accounts:erasure-certificate:1";

    private final Organisation organisation;
    private final DocumentSigner signer;
    private final Erasures erasures;
    private final DeletionLaw law;
    private final DetailPeriod details;

    @Inject
    Certificates(
            Organisation organisation,
            DocumentSigner signer,
            Erasures erasures,
            DeletionLaw law,
            DetailPeriod details) {
        this.organisation = organisation;
        this.signer = signer;
        this.erasures = erasures;
        this.law = law;
        this.details = details;
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
                .add("asked_at", request.askedAt().toString());
        law.of(file.ground()).ifPresent(article -> certificate.add("law", article));
        request.cameTo(DeletionWorkflow.APPROVED)
                .ifPresent(approved -> certificate.add("approved_at", approved.toString()));
        file.waitingUntil().ifPresent(end -> certificate.add("waiting_ended_at", end.toString()));
        return certificate;
    }

    private JsonObjectBuilder controller() {
        Brand brand = organisation.brand();
        return Json.createObjectBuilder()
                .add("name", brand.legalName().in(Locale.ENGLISH))
                .add("name_zh", brand.legalName().in(Locale.SIMPLIFIED_CHINESE))
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
                        .add(
                                "personal",
                                "Entries of the log name the person only by a random id that the destroyed key"
                                        + " tied to them."));
        report.places().stream()
                .filter(Certificates::isUntied)
                .forEach(place -> erasures.kept(place.name())
                        .map(what -> kept(place.name())
                                .add("personal", what.in(Locale.ENGLISH))
                                .add("personal_zh", what.in(Locale.SIMPLIFIED_CHINESE)))
                        .ifPresent(kept::add));
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
        JsonArrayBuilder notClaimed = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("what", "inclusion-proof")
                        .add("because", "The log is not sealed yet: its entries have no number and no proof."))
                .add(Json.createObjectBuilder()
                        .add("what", "value-scan")
                        .add(
                                "because",
                                "Whether something leads to the person was looked for by the person's id in"
                                        + " every table, not by the person's values."))
                .add(Json.createObjectBuilder()
                        .add("what", "old-copies")
                        .add(
                                "because",
                                "A copy of the database made before this erasure still opens with the master"
                                        + " key of that time, until that key is replaced and destroyed."));
        notClaimed.add(Json.createObjectBuilder()
                .add("what", "log-details")
                .add(
                        "because",
                        "Beside entries of the log lie network addresses and browser names of that time, apart from"
                                + " them. Their period is over by then, and they are dropped.")
                .add("until", details.endOf(at).toString()));
        report.places()
                .forEach(place -> place.done()
                        .flatMap(ErasureReport.Done::residueUntil)
                        .flatMap(until -> erasures.residue(place.name()).map(what -> residue(place, what, until)))
                        .ifPresent(notClaimed::add));
        return notClaimed;
    }

    private static JsonObjectBuilder residue(ErasureReport.Place place, LocalizedText what, Instant until) {
        return Json.createObjectBuilder()
                .add("what", place.name())
                .add("because", what.in(Locale.ENGLISH))
                .add("because_zh", what.in(Locale.SIMPLIFIED_CHINESE))
                .add("until", until.toString());
    }
}
