package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.ErasureEnded;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.RequestAction;
import org.memberaccounts.request.RequestDesk;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.RequestMoves;
import org.memberaccounts.signing.SignedDocument;

/** The desk that makes claim codes and hands out the certificate to whoever has one. */
@ApplicationScoped
public class CertificateDesk {
    /** The answer to a claim code; nothing in it is personal. */
    public sealed interface Claim {
        /** The erasure is not done yet. */
        record OnItsWay(DeletionFile file, Optional<ErasureReport> report) implements Claim {}

        /**
         * The erasure is done.
         *
         * @param json the signed certificate
         */
        record Certified(DeletionFile file, ErasureReport report, String json) implements Claim {}

        /**
         * Another erasure of the same person came first and erases everything; this request has no certificate of its
         * own.
         */
        record Superseded(DeletionFile file) implements Claim {}

        /** There is no such code. */
        record UnknownCode() implements Claim {}
    }

    static final RequestAction TO_HAVE_CODE_MADE = new RequestAction.Attempt(DeletionWorkflow.DEFINITION, "code-made");

    private final Deletions deletions;
    private final RequestDesk requests;
    private final RequestMoves moves;
    private final ClaimCodes codes;
    private final Certificates certificates;
    private final Erasures erasures;
    private final Limits limits;
    private final Clock clock;
    private final Event<CertificateFetched> fetched;
    private final Event<ClaimCodeMade> made;

    @Inject
    CertificateDesk(
            Deletions deletions,
            RequestDesk requests,
            RequestMoves moves,
            ClaimCodes codes,
            Certificates certificates,
            Erasures erasures,
            Limits limits,
            Clock clock,
            Event<CertificateFetched> fetched,
            Event<ClaimCodeMade> made) {
        this.deletions = deletions;
        this.requests = requests;
        this.moves = moves;
        this.codes = codes;
        this.certificates = certificates;
        this.erasures = erasures;
        this.limits = limits;
        this.clock = clock;
        this.fetched = fetched;
        this.made = made;
    }

    /**
     * Makes a new code for a person's own request, once it was approved. Empty before and after, for another's request,
     * and for an actor who may not act for them, which is on record. The code is not shown again.
     */
    @Transactional
    public Optional<String> makeCode(Access by, PersonId person, RequestId id) {
        Optional<String> code = requests.find(DeletionWorkflow.DEFINITION, id)
                .filter(file -> requests.isTheirs(by, file, TO_HAVE_CODE_MADE))
                .flatMap(file -> moves.lock(DeletionWorkflow.DEFINITION, id))
                .filter(file -> file.state().equals(DeletionWorkflow.WAITING)
                        && file.person().filter(person::equals).isPresent())
                .map(file -> codes.make(id, ClaimCodes.Origin.PAGE));
        code.ifPresent(shown -> made.fire(new ClaimCodeMade(by, id, person)));
        return code;
    }

    /**
     * Answers whoever has this code, or none. Handing out a certificate is put on record, and nothing of who took it.
     *
     * @throws org.memberaccounts.limit.LimitReached when too many codes were tried from one network in a short time
     */
    @Transactional
    public Claim claim(Access by, Optional<ClaimCode> code) {
        limits.spendByNetwork(by, DeletionLimits.CLAIM);
        return code.flatMap(codes::request)
                .flatMap(deletions::find)
                .map(file -> claim(by.asNobody(), file))
                .orElse(new Claim.UnknownCode());
    }

    /** Tells whether a certificate is the one that was signed, checked with the published key. */
    public boolean verifies(SignedDocument certificate) {
        return certificates.verifies(certificate);
    }

    private Claim claim(Access by, DeletionFile file) {
        RequestId id = file.request().id();
        if (file.request().state().equals(DeletionWorkflow.SUPERSEDED)) {
            return new Claim.Superseded(file);
        }
        Optional<ErasureReport> report = erasures.report(new ErasureId(id.value()));
        Optional<String> certificate = deletions.of(id).certificate();
        if (certificate.isEmpty() || report.isEmpty()) {
            return new Claim.OnItsWay(file, report);
        }
        fetched.fire(new CertificateFetched(by, id));
        return new Claim.Certified(file, report.get(), certificate.get());
    }

    /**
     * Closes the request with its certificate in the transaction that ends the erasure: both happen, or neither does.
     */
    void close(@Observes ErasureEnded ended) {
        RequestId id = new RequestId(ended.erasure().value());
        follow(id, DeletionWorkflow.VERIFYING)
                .flatMap(verified -> follow(id, DeletionWorkflow.CLOSING))
                .ifPresent(closed -> deletions
                        .of(id)
                        .certify(certificates.write(
                                deletions.file(closed),
                                erasures.report(ended.erasure()).orElseThrow(),
                                clock.instant())));
    }

    private Optional<RequestFile> follow(RequestId id, Act act) {
        return moves.follow(BeginErasure.access(), DeletionWorkflow.DEFINITION, id, act);
    }
}
