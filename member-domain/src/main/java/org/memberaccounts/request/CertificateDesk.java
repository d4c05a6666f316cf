package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.erasure.ErasureEnded;
import org.memberaccounts.erasure.ErasureId;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.person.PersonId;

/** Where claim codes are made, and where whoever has one fetches the certificate. */
@ApplicationScoped
public class CertificateDesk {
    /** What is told to who has a code; nothing in it is personal. */
    public sealed interface Claim {
        /** It is not done yet. */
        record OnItsWay(RequestFile file, Optional<ErasureReport> report) implements Claim {}

        /**
         * It is done.
         *
         * @param json the signed certificate
         */
        record Certified(RequestFile file, ErasureReport report, String json) implements Claim {}

        /**
         * Another erasure of the same person came first and erases everything; there is no certificate of this
         * request's own.
         */
        record Superseded(RequestFile file) implements Claim {}

        /** There is no such code. */
        record UnknownCode() implements Claim {}
    }

    private final DeletionRequests requests;
    private final ClaimCodes codes;
    private final Certificates certificates;
    private final Erasures erasures;
    private final Clock clock;
    private final Event<RequestMoved> moved;
    private final Event<CertificateFetched> fetched;
    private final Event<ClaimCodeMade> made;
    private final Event<RequestDenied> denied;

    @Inject
    CertificateDesk(
            DeletionRequests requests,
            ClaimCodes codes,
            Certificates certificates,
            Erasures erasures,
            Clock clock,
            Event<RequestMoved> moved,
            Event<CertificateFetched> fetched,
            Event<ClaimCodeMade> made,
            Event<RequestDenied> denied) {
        this.requests = requests;
        this.codes = codes;
        this.certificates = certificates;
        this.erasures = erasures;
        this.clock = clock;
        this.moved = moved;
        this.fetched = fetched;
        this.made = made;
        this.denied = denied;
    }

    /**
     * A new code for a person's own request, once it was approved; empty before, after, for another's request and for
     * who may not act for them, which is on record. It is not shown again.
     */
    @Transactional
    public Optional<String> makeCode(Access by, PersonId person, RequestId id) {
        Optional<RequestFile> another =
                requests.find(id).map(DeletionRequest::file).filter(file -> !file.isTheirs(by));
        if (another.isPresent()) {
            denied.fire(RequestDenied.about(by, another.get(), RequestDenied.CODE_MADE, Denial.NOT_ALLOWED));
            return Optional.empty();
        }
        Optional<String> code = makeCode(person, id, ClaimCodes.Origin.PAGE);
        code.ifPresent(shown -> made.fire(new ClaimCodeMade(by, id, person)));
        return code;
    }

    /** The same for a mail that leaves now. */
    @Transactional
    Optional<String> makeCode(PersonId person, RequestId id, ClaimCodes.Origin origin) {
        return requests.lock(id)
                .map(DeletionRequest::file)
                .filter(file -> file.state() == State.WAITING
                        && file.person().filter(person::equals).isPresent())
                .map(file -> codes.make(id, origin));
    }

    /** What became of the request that this code is for. Handing out a certificate is put on record. */
    @Transactional
    public Claim claim(Access by, String code) {
        return codes.request(code)
                .flatMap(requests::find)
                .map(request -> claim(by, request))
                .orElse(new Claim.UnknownCode());
    }

    private Claim claim(Access by, DeletionRequest request) {
        RequestFile file = request.file();
        if (file.state() == State.SUPERSEDED) {
            return new Claim.Superseded(file);
        }
        Optional<ErasureReport> report = erasures.report(new ErasureId(file.id().value()));
        if (request.certificate().isEmpty() || report.isEmpty()) {
            return new Claim.OnItsWay(file, report);
        }
        fetched.fire(new CertificateFetched(by, file.id()));
        return new Claim.Certified(file, report.get(), request.certificate().get());
    }

    /** In the transaction that ends the erasure: the request is closed with its certificate, or neither is. */
    void close(@Observes ErasureEnded ended) {
        requests.lock(new RequestId(ended.erasure().value()))
                .filter(request -> request.file().can(Act.VERIFIED))
                .ifPresent(request -> {
                    Instant now = clock.instant();
                    request.move(Act.VERIFIED, now);
                    tell(request, Act.VERIFIED);
                    request.move(Act.CLOSED, now);
                    request.certify(certificates.write(
                            request.file(), erasures.report(ended.erasure()).orElseThrow(), now));
                    tell(request, Act.CLOSED);
                });
    }

    private void tell(DeletionRequest request, Act act) {
        moved.fire(new RequestMoved(BeginErasure.access(), request.file().id(), Optional.empty(), act));
    }
}
