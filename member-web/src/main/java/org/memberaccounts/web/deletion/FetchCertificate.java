package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.deletion.CertificateDesk;
import org.memberaccounts.deletion.ClaimCode;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.signing.SignedDocument;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.request.Route;

/**
 * Shows the certificate to anybody who has its code; nobody signs in here, since the person concerned no longer can.
 */
@Named
@RequestScoped
public class FetchCertificate {
    private static final String LOG_ENTRIES = "log-entries";
    private static final String LOG_DETAILS = "log-details";

    /** A title in a language that the page isn't in. */
    public record Twin(String language, String title) {}

    private final CertificateDesk desk;
    private final CertificateSignature signature;
    private final Places places;
    private final Route route;
    private final Caller caller;
    private final Frame frame;
    private final Dates dates;
    private final FormErrors errors;

    private ScreenedText code;
    private DeletionFile file;
    private List<Places.Line> lines = List.of();
    private SignedDocument certificate;

    @Inject
    FetchCertificate(
            CertificateDesk desk,
            CertificateSignature signature,
            Places places,
            Route route,
            Caller caller,
            Frame frame,
            Dates dates,
            FormErrors errors) {
        this.desk = desk;
        this.signature = signature;
        this.places = places;
        this.route = route;
        this.caller = caller;
        this.frame = frame;
        this.dates = dates;
        this.errors = errors;
    }

    public String fetch() {
        switch (claim(desk, caller, code == null ? null : code.value())) {
            case CertificateDesk.Claim.Certified done -> {
                file = done.file();
                lines = places.of(done.report());
                certificate = SignedDocument.read("certificate", done.json());
                signature.check(certificate, fileName(file));
            }
            case CertificateDesk.Claim.OnItsWay onItsWay -> {
                file = onItsWay.file();
                lines = onItsWay.report().map(places::of).orElse(List.of());
            }
            case CertificateDesk.Claim.Superseded superseded -> file = superseded.file();
            case CertificateDesk.Claim.UnknownCode none ->
                errors.add(
                        "claim",
                        Sentences.of(FetchCertificate.class, frame.getLocale()).say("cert.unknown"));
        }
        return null;
    }

    /** The name of the file in which a certificate is saved. */
    static String fileName(DeletionFile deletion) {
        return "certificate-" + deletion.request().number() + ".json";
    }

    static CertificateDesk.Claim claim(CertificateDesk desk, Caller caller, String code) {
        return desk.claim(caller.access(), Optional.ofNullable(code).flatMap(ClaimCode::read));
    }

    public ScreenedText getCode() {
        return code;
    }

    public void setCode(ScreenedText typed) {
        code = typed;
    }

    public int getLongestCode() {
        return ClaimCode.LONGEST_TYPED;
    }

    public DeletionFile getFile() {
        return file;
    }

    public List<Route.Stop> getRoute() {
        return route.of(file.request());
    }

    public List<Places.Line> getLines() {
        return lines;
    }

    public boolean isCertified() {
        return certificate != null;
    }

    public Instant getIssuedAt() {
        return file.request().cameTo(DeletionWorkflow.CLOSED).orElse(null);
    }

    public Instant getApprovedAt() {
        return file.request().cameTo(DeletionWorkflow.APPROVED).orElse(null);
    }

    /** Returns its title in each of the other languages. */
    public List<Twin> getTwins() {
        return frame.getOtherLanguages().stream()
                .map(other -> new Twin(
                        other.tag(),
                        Sentences.of(FetchCertificate.class, Locale.forLanguageTag(other.tag()))
                                .say("cert.title")))
                .toList();
    }

    /**
     * Returns a sentence on each thing that stays as nobody's; entries of the log always stay, and the page says so.
     */
    public List<String> getKept() {
        return certificate.statement().getJsonArray("kept").getValuesAs(JsonObject.class).stream()
                .filter(item -> !item.getString("what").equals(LOG_ENTRIES))
                .map(item -> said(item, "personal"))
                .toList();
    }

    /** Returns a sentence on each thing that may still exist for a time. */
    public List<String> getResidues() {
        return lasting()
                .filter(item -> !item.getString("what").equals(LOG_DETAILS))
                .map(this::residue)
                .toList();
    }

    private String residue(JsonObject item) {
        return Sentences.of(FetchCertificate.class, frame.getLocale())
                .say("cert.not.residue", said(item, "because"), dates.day(until(item)));
    }

    private String said(JsonObject item, String member) {
        JsonObject texts = item.getJsonObject(member);
        return frame.say(new LocalizedText(
                texts.keySet().stream().collect(Collectors.toMap(Locale::forLanguageTag, texts::getString))));
    }

    /** Returns the day on which network addresses beside the log are gone; null in a certificate that doesn't say. */
    public Instant getDetailsUntil() {
        return lasting()
                .filter(item -> item.getString("what").equals(LOG_DETAILS))
                .map(FetchCertificate::until)
                .findFirst()
                .orElse(null);
    }

    private Stream<JsonObject> lasting() {
        return certificate.statement().getJsonArray("not_claimed").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.containsKey("until"));
    }

    private static Instant until(JsonObject item) {
        return Instant.parse(item.getString("until"));
    }
}
