package org.memberaccounts.audit.log;

import org.memberaccounts.person.PersonId;

/** Breaks a rule on purpose: the log may not know of members. */
public class KnowsMembers {
    PersonId person;
}
