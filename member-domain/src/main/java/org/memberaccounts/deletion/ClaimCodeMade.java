package org.memberaccounts.deletion;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A person was shown a claim code, with which anybody fetches the certificate. */
public record ClaimCodeMade(Access by, RequestId request, PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(DeletionAction.CERTIFICATE_CODE_MADE, by).about(person).ref("request", request);
    }
}
