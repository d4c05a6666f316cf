package org.memberaccounts.request;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/** A person had a claim code shown; whoever has it fetches the certificate. */
public record ClaimCodeMade(Access by, RequestId request, PersonId person) {}
