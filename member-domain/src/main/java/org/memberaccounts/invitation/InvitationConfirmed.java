package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/** An invited person said that what was given is right and that they want to be a member. */
public record InvitationConfirmed(Access by, PersonId person) {}
