package org.memberaccounts.notice;

import org.memberaccounts.person.PersonId;

/**
 * The mail server took a notice to a person.
 *
 * @param kind what it was about, a code
 */
public record NoticeSent(PersonId person, String kind) {}
