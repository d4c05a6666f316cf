package org.memberaccounts.invitation;

import org.memberaccounts.person.PersonId;
import org.memberaccounts.actor.Access;

/** An invited person said no; nothing of them may stay. */
public record InvitationDeclined(Access by, PersonId person) {}
