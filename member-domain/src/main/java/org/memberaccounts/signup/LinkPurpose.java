package org.memberaccounts.signup;

import org.memberaccounts.code.Coded;

/** The reasons for which somebody asks for a link. */
public enum LinkPurpose implements Coded {
    /** To become a member; they have said how old they are. */
    JOIN,
    /** To choose a new password. */
    PASSWORD;
}
