package org.memberaccounts.policy;

import java.util.SortedMap;
import org.memberaccounts.version.VersionNumber;

/** The working days within which people are answered, as each version promises them. Implemented in {@code request}. */
public interface AnswerPromises {
    /** Returns the working days by the kind of request. */
    SortedMap<String, Integer> days(VersionNumber version);
}
