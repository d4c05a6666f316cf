package org.memberaccounts.revision;

import java.util.List;
import java.util.SortedMap;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.policy.PolicyText;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.version.VersionNumber;

/**
 * All that stands in one version.
 *
 * @param answerDays working days, by the kind of request
 */
public record Edition(
        PolicyText text,
        List<AttributeDefinition> attributes,
        List<Purpose> purposes,
        List<CaseKind> kinds,
        SortedMap<String, Integer> answerDays) {
    public VersionNumber version() {
        return text.version();
    }
}
