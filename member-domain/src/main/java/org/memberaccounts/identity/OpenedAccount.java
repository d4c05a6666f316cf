package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;

/**
 * A person's account as a request opens it: who opens it, and whose it is. Two things, though today always one person.
 */
public record OpenedAccount(Access by, PersonId person) {}
