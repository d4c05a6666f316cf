package org.memberaccounts.deletion;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestId;

/** A person had a claim code shown; whoever has it fetches the certificate. */
public record ClaimCodeMade(Access by, RequestId request, PersonId person) {}
