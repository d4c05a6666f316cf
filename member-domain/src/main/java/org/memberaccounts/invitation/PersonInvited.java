package org.memberaccounts.invitation;

import org.memberaccounts.person.PersonId;

/** A person who was enrolled can sign in from now on, and is asked to confirm. */
public record PersonInvited(PersonId person) {}
