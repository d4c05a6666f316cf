package org.memberaccounts.member;

import org.memberaccounts.person.PersonId;

/**
 * A membership that Keycloak never came to know, since its user is gone, was given up; nothing of the person may stay.
 */
public record MembershipAbandoned(PersonId person) {}
