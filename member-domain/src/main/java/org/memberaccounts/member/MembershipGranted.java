package org.memberaccounts.member;

import org.memberaccounts.person.PersonId;

/** Keycloak knows that a person is a member; from here on they are one. */
public record MembershipGranted(PersonId person) {}
