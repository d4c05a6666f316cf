package org.memberaccounts.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

/** All versions of the organisation's privacy policy. Read once, from files; showing it needs no database. */
@ApplicationScoped
public class PrivacyPolicy {
    @Inject
    private Organisation organisation;

    @Inject
    private Clock clock;

    private List<PolicyVersion> versions;

    @PostConstruct
    void read() {
        versions = read(organisation.pack());
        inForce();
    }

    static List<PolicyVersion> read(OrganisationPack pack) {
        return pack.filesIn("policy").stream().map(pack::read).map(PolicyVersion::read).sorted(Comparator.comparing(PolicyVersion::inForce).reversed()).toList();
    }

    /** The version in force today, in the organisation's zone. */
    public PolicyVersion inForce() {
        LocalDate today = LocalDate.now(clock.withZone(organisation.zone()));
        return versions.stream().filter(version -> !version.inForce().isAfter(today)).findFirst()
                .orElseThrow(() -> new PackError("No version of the policy is in force. Give one in policy/ a date in the past."));
    }
}
