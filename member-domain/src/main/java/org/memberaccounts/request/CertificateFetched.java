package org.memberaccounts.request;

import org.memberaccounts.vault.Requester;

/** Somebody fetched the certificate of a request with its code. */
public record CertificateFetched(Requester by, RequestId request) {}
