package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.policy.PreparedVersion;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionDenied.Why;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStanding.State;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The officers' page about versions: where each one is, whom it concerns, and what is missing until it is in force. */
@Named
@RequestScoped
public class LeadVersions {
    /**
     * A version.
     *
     * @param concerned whom it concerns, with a number; null where there is no difference to show
     * @param matters whether it was found to matter to people
     * @param earlier says which version comes first; null where none does
     * @param missing what is there and what is missing, in the order of the way
     */
    public record Line(
            VersionStanding standing,
            String said,
            String concerned,
            boolean matters,
            String earlier,
            List<Missing> missing) {}

    /** A condition of its force. */
    public record Missing(String name, boolean there, String said) {}

    /**
     * Days, as in an address.
     *
     * @param suggested leaves time for a mail server that is away
     */
    public record Days(String first, String last, String suggested, String hint) {}

    private static final Period SOME_TIME = Period.ofDays(7);

    private final VersionStandings standings;
    private final Editions editions;
    private final ConsentRegister consents;
    private final Memberships memberships;
    private final Dates dates;
    private final Frame frame;

    private List<Line> lines = List.of();
    private long members;

    @Inject
    @Param(name = "refused")
    private String refused;

    @Inject
    @Param(name = "done")
    private String done;

    @Inject
    LeadVersions(
            VersionStandings standings,
            Editions editions,
            ConsentRegister consents,
            Memberships memberships,
            Dates dates,
            Frame frame) {
        this.standings = standings;
        this.editions = editions;
        this.consents = consents;
        this.memberships = memberships;
        this.dates = dates;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(LeadVersions.class, "privacy", 3, "versions", StepVersion.PAGE);
    }

    /** Looks before the page is shown, for officers alone. */
    public void show() {
        if (frame.isPrivacyOfficer()) {
            members = memberships.count();
            lines = standings.all().stream().map(this::line).toList();
        }
    }

    private Line line(VersionStanding standing) {
        Optional<VersionDifference> difference =
                standing.mistake().isPresent() ? Optional.empty() : editions.difference(standing.version());
        return new Line(
                standing,
                texts().say("state." + standing.state().code()),
                difference.map(this::concerned).orElse(null),
                difference.filter(VersionDifference::matters).isPresent(),
                standings
                        .earlier(standing)
                        .map(earlier -> texts().say("versions.earlier", earlier.value()))
                        .orElse(null),
                standing.state().compareTo(State.IN_FORCE) >= 0 ? List.of() : missing(standing));
    }

    private String concerned(VersionDifference difference) {
        if (!difference.matters()) {
            return texts().say("concerned.nobody");
        }
        return difference.concernsEverybody()
                ? texts().say("concerned.all", members)
                : texts().say(
                                "concerned.sentence",
                                frame.listedApart(difference.endingConsents().stream()
                                        .map(purpose -> texts().say(
                                                        "concerned.some",
                                                        consents.countAgreed(purpose),
                                                        members,
                                                        frame.say(purpose.name())))));
    }

    private List<Missing> missing(VersionStanding standing) {
        List<Missing> missing = new ArrayList<>();
        Optional<PreparedVersion.Done> ready = standing.said().flatMap(PreparedVersion::prepared);
        Optional<PreparedVersion.Done> reviewed = standing.said().flatMap(PreparedVersion::reviewed);
        Optional<PolicyWay> way = standing.way();
        missing.add(missing("ready", ready.map(this::by)));
        missing.add(missing("reviewed", reviewed.map(this::by)));
        missing.add(missing("announced", way.map(one -> dates.moment(one.announcedAt()))));
        way.ifPresent(one -> missing.add(missing("folder", Optional.of("").filter(same -> standing.asAnnounced()))));
        missing.add(missing("complete", way.flatMap(PolicyWay::completeAt).map(dates::moment)));
        missing.add(missing(
                "period",
                way.filter(one -> one.toldInTime() && standing.asAnnounced()).map(one -> dates.day(one.inForceOn()))));
        return missing;
    }

    private String by(PreparedVersion.Done act) {
        return texts().say("by", act.officer(), dates.moment(act.at()));
    }

    private Missing missing(String what, Optional<String> said) {
        return new Missing(
                texts().say("missing." + what),
                said.isPresent(),
                said.map(some -> texts().say("missing." + what + ".there", some))
                        .orElseGet(() -> texts().say("missing." + what + ".not")));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Says why the last press changed nothing; null when there was none. */
    public String getRefusal() {
        return Coded.find(Why.class, refused)
                .map(why -> texts().say("refused." + why.code()))
                .orElse(null);
    }

    /** Says what the last press did; null when there was none. */
    public String getDone() {
        return StepVersion.STEPS.contains(String.valueOf(done)) ? texts().say("done." + done) : null;
    }

    public String getWhoIsTold() {
        return texts().say("versions.announce.hint", members);
    }

    /** Returns the days for which a version can be announced now. */
    public Days getDays() {
        LocalDate first = standings.earliest();
        return new Days(
                first.toString(),
                standings.latest().toString(),
                first.plus(SOME_TIME).toString(),
                texts().say("versions.day.hint", dates.day(first)));
    }

    private Sentences texts() {
        return Sentences.of(LeadVersions.class, frame.getLocale());
    }
}
