package org.memberaccounts.signup;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A link to choose a password went to the address that a person signs in with: somebody had typed it. */
record LinkMailed(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(SignUpAction.LINK_MAILED, Access.job(MailLink.NAME)).about(person);
    }
}
