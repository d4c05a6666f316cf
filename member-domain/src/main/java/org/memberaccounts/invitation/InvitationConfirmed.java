package org.memberaccounts.invitation;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** An invited person said that what was given is right and that they want to be a member. */
public record InvitationConfirmed(Requester by, PersonId person) {}
