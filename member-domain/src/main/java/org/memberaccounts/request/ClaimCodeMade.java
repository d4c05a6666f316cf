package org.memberaccounts.request;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** A person had a claim code shown; whoever has it fetches the certificate. */
public record ClaimCodeMade(Requester by, RequestId request, PersonId person) {}
