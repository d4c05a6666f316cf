package org.memberaccounts.policy;

import java.util.Optional;
import org.memberaccounts.version.VersionNumber;

/** The mistakes in versions. The feature that compares versions brings them as a bean. */
public interface VersionMistakes {
    /** Finds what has to be corrected in a version before it can go on its way or take force, as a sentence. */
    Optional<String> mistake(VersionNumber version);
}
