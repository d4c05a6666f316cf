package org.memberaccounts.web.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.memberaccounts.policy.PolicyVersion;
import org.memberaccounts.policy.PrivacyPolicy;
import org.memberaccounts.web.frame.Dates;

/** The privacy policy in force, clause by clause. */
@Named
@RequestScoped
public class ReadPolicy {
    @Inject
    private PrivacyPolicy policy;

    @Inject
    private Dates dates;

    public PolicyVersion getVersion() {
        return policy.inForce();
    }

    public String day(LocalDate date) {
        return dates.day(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
