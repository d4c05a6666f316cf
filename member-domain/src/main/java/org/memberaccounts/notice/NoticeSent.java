package org.memberaccounts.notice;

import org.memberaccounts.person.PersonId;

/** The mail server took a notice to a person. */
public record NoticeSent(PersonId person) {}
