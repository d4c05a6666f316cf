package org.memberaccounts.policy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.organisation.Versioned;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** All versions of the organisation's privacy policy. Read once, from files; showing it needs no database. */
@ApplicationScoped
public class PrivacyPolicy {
    private final Organisation organisation;
    private final Instance<Control> controls;
    private final Instance<PolicyFacts> facts;
    private final VersionInForce version;
    private final PolicyBook book;

    private Versioned<PolicyText> texts;

    @Inject
    PrivacyPolicy(
            Organisation organisation,
            @Any Instance<Control> controls,
            @Any Instance<PolicyFacts> facts,
            VersionInForce version,
            PolicyBook book) {
        this.organisation = organisation;
        this.controls = controls;
        this.facts = facts;
        this.version = version;
        this.book = book;
    }

    @PostConstruct
    void read() {
        OrganisationPack pack = organisation.pack();
        Set<ControlId> known = controls.stream().map(Control::id).collect(Collectors.toUnmodifiableSet());
        texts = Versioned.read(
                pack, one -> demand(known, PolicyText.read(pack, one)).with(facts(one)::into));
    }

    private Facts facts(VersionNumber one) {
        return new Facts(facts.stream().flatMap(feature -> feature.all(one).stream()));
    }

    /** Reads the policy at the start, so that a mistake in the version in force stops the start. */
    void begin(@Observes @Priority(VersionInForce.KNOWN) @Initialized(ApplicationScoped.class) Object start) {
        book.demandAsItWas(inForce().version());
    }

    /** Demands that every promise has a control that exists. */
    static PolicyText demand(Set<ControlId> known, PolicyText text) {
        text.clauses()
                .flatMap(clause -> clause.control().stream())
                .filter(control -> !known.contains(control))
                .findFirst()
                .ifPresent(control -> {
                    throw new PackError("A clause in " + OrganisationPack.folder(text.version()) + "/"
                            + PolicyText.FILE + " names the control " + control
                            + ", which this software doesn't have. Name another, or none.");
                });
        return text;
    }

    /** Returns the text in force. */
    public PolicyText inForce() {
        return of(version.now());
    }

    /** Returns the days of the text in force. */
    public PolicyDays daysInForce() {
        return book.days(inForce()).orElseThrow();
    }

    /** Lists the versions that were there at the start, the first one first. */
    public List<VersionNumber> versions() {
        return texts.versions();
    }

    /**
     * Returns the text of a version.
     *
     * @throws PackError when there is a mistake in it, or the pack has no such version
     */
    public PolicyText of(VersionNumber one) {
        return texts.of(one);
    }
}
