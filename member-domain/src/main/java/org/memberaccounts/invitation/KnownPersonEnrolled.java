package org.memberaccounts.invitation;

import org.memberaccounts.person.PersonId;

/**
 * Another system wanted to enrol somebody who is a person here already, and so learned that the address has an account.
 * They are to see that.
 */
public record KnownPersonEnrolled(String client, PersonId person) {}
