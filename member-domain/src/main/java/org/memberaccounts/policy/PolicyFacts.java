package org.memberaccounts.policy;

import java.util.List;

/** The facts that a feature brings for the policy. */
public interface PolicyFacts {
    List<PolicyFact> all();
}
