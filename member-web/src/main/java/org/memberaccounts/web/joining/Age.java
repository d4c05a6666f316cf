package org.memberaccounts.web.joining;

import org.memberaccounts.code.Coded;

/** The answer to the one question before anything else: all that is asked is on which side of the age of consent. */
public enum Age implements Coded {
    OLDER,
    YOUNGER
}
