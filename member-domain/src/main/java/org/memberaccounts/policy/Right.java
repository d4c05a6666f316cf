package org.memberaccounts.policy;

import org.memberaccounts.code.Coded;

/** A right that a clause promises people (PIPL Art. 44-50), so that a version can't take one out in silence. */
public enum Right implements Coded {
    ACCESS,
    COPY,
    CORRECTION,
    DELETION,
    WITHDRAWAL,
    EXPLANATION,
    ANSWER,
    APPEAL
}
