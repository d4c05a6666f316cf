package org.memberaccounts.invitation;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Requester;

/** An invited person said no; nothing of them may stay. */
public record InvitationDeclined(Requester by, PersonId person) {}
