package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

class ControlWordsTest {
    private final BaseControls base = new BaseControls(null, null, null);

    @Test
    void whatHasEvidenceHasWordsForItInEachLanguage() {
        List<Control> shown = List.of(
                base.readsHavePurpose(),
                base.consentBinds(),
                base.logOnlyGrows(),
                base.detailsDropped(),
                base.locksHold());
        PolicyEvidence evidence = new PolicyEvidence(shown, null, null);
        for (Control control : shown) {
            for (String outcome : List.of("holds", "fails", "none")) {
                Optional<String> english = evidence.words(control.id(), outcome, Locale.ENGLISH);
                Optional<String> chinese = evidence.words(control.id(), outcome, Locale.SIMPLIFIED_CHINESE);
                assertTrue(english.isPresent() && chinese.isPresent(), control.id() + " " + outcome);
                assertTrue(!english.equals(chinese), control.id() + " " + outcome + " is not translated");
            }
        }
    }

    @Test
    void aPolicyNamesNoControlThatNobodyHas() {
        List<PolicyVersion> versions = PrivacyPolicy.read(new OrganisationPack(Path.of("../sample-organisation")));
        PackError error = assertThrows(PackError.class, () -> PrivacyPolicy.demand(Set.of(), versions));
        assertTrue(error.getMessage().contains("which this software doesn't have"), error.getMessage());
    }
}
