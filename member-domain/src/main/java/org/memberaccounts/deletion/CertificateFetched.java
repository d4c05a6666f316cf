package org.memberaccounts.deletion;

import org.memberaccounts.actor.Access;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Somebody fetched the certificate of a request with its code. */
public record CertificateFetched(Access by, RequestId request) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(DeletionAction.CERTIFICATE_FETCHED, by).ref("request", request);
    }
}
