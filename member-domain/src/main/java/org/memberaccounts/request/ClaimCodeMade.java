package org.memberaccounts.request;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.actor.Access;

/** A person had a claim code shown; whoever has it fetches the certificate. */
public record ClaimCodeMade(Access by, RequestId request, PersonId person) {}
