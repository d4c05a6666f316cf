package org.memberaccounts.dispute;

import org.memberaccounts.code.Coded;

/** The reasons for which staff flag an answer; more is said in their own words. */
public enum DisputeReason implements Coded {
    /** It was right once. */
    OUT_OF_DATE,
    /** It seems to be somebody else's, such as a number that another person answers. */
    ANOTHER_PERSONS,
    /** The person, or a document, says something else. */
    CONTRADICTED,
    /** It can't be so. */
    IMPLAUSIBLE,
    /** Another reason, which the own words give. */
    OTHERWISE_DOUBTFUL
}
