package org.memberaccounts.deletion;

import org.memberaccounts.actor.Access;
import org.memberaccounts.request.RequestId;

/** Somebody fetched the certificate of a request with its code. */
public record CertificateFetched(Access by, RequestId request) {}
