package org.memberaccounts.invitation;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/** An invited person said no; nothing of them may stay. */
public record InvitationDeclined(Access by, PersonId person) {}
