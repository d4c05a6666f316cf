package org.memberaccounts.request;

import org.memberaccounts.actor.Access;

/** Somebody fetched the certificate of a request with its code. */
public record CertificateFetched(Access by, RequestId request) {}
