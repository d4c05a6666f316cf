package org.memberaccounts.web.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memberaccounts.policy.Clause;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.policy.Evidence;
import org.memberaccounts.policy.PolicyDays;
import org.memberaccounts.policy.PolicyEvidence;
import org.memberaccounts.policy.PolicyText;
import org.memberaccounts.policy.PrivacyPolicy;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeOffer;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/**
 * The privacy policy in force, or another version that was published, clause by clause, and beside a promise what our
 * own records say about it.
 */
@Named
@RequestScoped
public class ReadPolicy {
    /**
     * A note in the margin.
     *
     * @param mark the form of its square
     */
    public record Margin(String mark, String word, String sentence, String checked) {}

    private final PrivacyPolicy policy;
    private final VersionStandings standings;
    private final PolicyEvidence evidence;
    private final Dates dates;
    private final Frame frame;

    private Map<String, Evidence> shown;
    private PolicyText text;
    private PolicyDays days;

    @Inject
    @Param(name = "version")
    private String asked;

    @Inject
    ReadPolicy(PrivacyPolicy policy, VersionStandings standings, PolicyEvidence evidence, Dates dates, Frame frame) {
        this.policy = policy;
        this.standings = standings;
        this.evidence = evidence;
        this.dates = dates;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(ReadPolicy.class, "public", 1, "policy", "/policy");
    }

    @Produces
    static MenuEntry contact() {
        return new MenuEntry(ReadPolicy.class, "public", 4, "contact", "/contact");
    }

    @Produces
    static HomeOffer offer() {
        return new HomeOffer(ReadPolicy.class, 4, "contact", "/contact");
    }

    /** Taken once, so that the head of the page and its margins say the same. */
    @PostConstruct
    void load() {
        text = policy.inForce();
        days = policy.daysInForce();
        VersionNumber.find(asked).flatMap(standings::published).ifPresent(other -> {
            text = policy.of(other.version());
            days = other.days().orElse(days);
        });
        shown = !isInForce()
                ? Map.of()
                : getVersion().parts().stream()
                        .flatMap(part -> part.clauses().stream())
                        .flatMap(clause ->
                                clause
                                        .control()
                                        .flatMap(evidence::of)
                                        .map(found -> Map.entry(clause.id(), found))
                                        .stream())
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public PolicyText getVersion() {
        return text;
    }

    /** The day on which it was last changed, and its first day. */
    public PolicyDays getDays() {
        return days;
    }

    /** Tells whether it is the version in force; our records show nothing about others. */
    public boolean isInForce() {
        return text.version().equals(policy.inForce().version());
    }

    public String day(LocalDate date) {
        return dates.day(date);
    }

    /** The time when the oldest evidence on the page was taken; null when there is none. */
    public Instant getCheckedAt() {
        return shown.values().stream()
                .map(Evidence::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The number of promises for which there was something to check. */
    public long getChecked() {
        return shown.values().stream().filter(found -> found.looked() > 0).count();
    }

    /** The promises that don't hold. */
    public List<Clause> getBroken() {
        return getVersion().parts().stream()
                .flatMap(part -> part.clauses().stream())
                .filter(clause -> shown.containsKey(clause.id())
                        && !shown.get(clause.id()).holds())
                .toList();
    }

    /** Says what our own records show of this promise; null when they show nothing. */
    public Margin marginOf(Clause clause) {
        return Optional.ofNullable(shown.get(clause.id()))
                .map(found -> margin(clause.control().orElseThrow(), found))
                .orElse(null);
    }

    private Margin margin(ControlId control, Evidence found) {
        String outcome = !found.holds() ? "fails" : found.looked() == 0 ? "none" : "holds";
        Sentences texts = Sentences.of(ReadPolicy.class, frame.getLocale());
        String kinds = String.join(texts.say("evidence.and"), evidence.kinds(control, found, frame.getLocale()));
        return new Margin(
                outcome.equals("none") ? "" : outcome,
                texts.say("evidence." + outcome),
                evidence.words(control, outcome, frame.getLocale())
                        .map(words -> new MessageFormat(words, frame.getLocale())
                                .format(new Object[] {found.broken(), found.looked(), kinds}))
                        .orElse(""),
                texts.say("evidence.checked", dates.time(found.at())));
    }
}
