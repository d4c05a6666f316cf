package org.memberaccounts.actor;

import org.memberaccounts.person.PersonId;

/**
 * Somebody tried to act for a person, and may not.
 *
 * @param attempt what they tried, as it stands in the log
 */
public record AuthorityLacking(Access by, PersonId person, String attempt, Authority.Lack why) {}
