package org.memberaccounts.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;

/** All versions of the organisation's privacy policy. Read once, from files; showing it needs no database. */
@ApplicationScoped
public class PrivacyPolicy {
    private final Organisation organisation;
    private final Instance<Control> controls;
    private final Instance<PolicyFacts> facts;
    private final Clock clock;

    private List<PolicyVersion> versions;

    @Inject
    PrivacyPolicy(
            Organisation organisation, @Any Instance<Control> controls, @Any Instance<PolicyFacts> facts, Clock clock) {
        this.organisation = organisation;
        this.controls = controls;
        this.facts = facts;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        Facts known = new Facts(facts.stream().flatMap(feature -> feature.all().stream()));
        versions = read(organisation.pack()).stream()
                .map(version -> version.with(known::into))
                .toList();
        demand(controls.stream().map(Control::id).collect(Collectors.toUnmodifiableSet()), versions);
        inForce();
    }

    /**
     * Reads the policy at the start, so that a mistake in the pack stops the start. Observing the start is enough for
     * that.
     */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** Demands that every promise has a control that exists. */
    static void demand(Set<ControlId> known, List<PolicyVersion> versions) {
        versions.stream()
                .flatMap(version -> version.parts().stream())
                .flatMap(part -> part.clauses().stream())
                .flatMap(clause -> clause.control().stream())
                .filter(control -> !known.contains(control))
                .findFirst()
                .ifPresent(control -> {
                    throw new PackError("A clause of the policy names the control " + control
                            + ", which this software doesn't have. Name another, or none.");
                });
    }

    static List<PolicyVersion> read(OrganisationPack pack) {
        Map<Integer, String> files = new HashMap<>();
        List<PolicyVersion> versions = new ArrayList<>();
        for (String file : pack.filesIn("policy")) {
            PolicyVersion version = PolicyVersion.read(pack.read(file));
            String other = files.put(version.version(), file);
            if (other != null) {
                throw new PackError(file + " is version " + version.version() + " of the policy, and so is " + other
                        + ". Raise \"version\" in the newer one.");
            }
            versions.add(version);
        }
        return versions.stream()
                .sorted(Comparator.comparing(PolicyVersion::inForce).reversed())
                .toList();
    }

    /** Returns the version in force today, in the organisation's zone. */
    public PolicyVersion inForce() {
        LocalDate today = LocalDate.now(clock.withZone(organisation.zone()));
        return versions.stream()
                .filter(version -> !version.inForce().isAfter(today))
                .findFirst()
                .orElseThrow(() ->
                        new PackError("No version of the policy is in force. Give one in policy/ a date in the past."));
    }
}
