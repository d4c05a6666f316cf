package org.memberaccounts.policy;

import java.util.List;
import org.memberaccounts.version.VersionNumber;

/** The facts that a feature brings for the policy. */
public interface PolicyFacts {
    /** Returns the facts as they are in this version. */
    List<PolicyFact> all(VersionNumber version);
}
