package org.memberaccounts.signup;

import org.memberaccounts.code.Coded;

/** The reasons for which a link is mailed. */
public enum LinkPurpose implements Coded {
    /** To become a member; they have said how old they are. */
    JOIN,
    /** To choose a new password. */
    PASSWORD,
    /** To answer another system's enrolment; nobody asked for the link. */
    ENROLMENT;
}
