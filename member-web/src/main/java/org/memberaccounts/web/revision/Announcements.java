package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.KnownDate;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.ChangeWords;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The announcements of versions, newest first, and which version was in force on a day. */
@Named
@RequestScoped
public class Announcements {
    private static final int MOST_CHANGES = 3;

    /**
     * An announcement.
     *
     * @param id its place on the page, which stays
     * @param changes three at most, those that matter first
     */
    public record Line(
            String id,
            LocalDate day,
            String title,
            String said,
            List<String> changes,
            String version,
            boolean compared) {}

    private final VersionStandings standings;
    private final Editions editions;
    private final ChangeWords words;
    private final PolicyBook book;
    private final VersionInForce force;
    private final Organisation organisation;
    private final Dates dates;
    private final Frame frame;

    @Inject
    @Param(name = "day")
    private String day;

    @Inject
    Announcements(
            VersionStandings standings,
            Editions editions,
            ChangeWords words,
            PolicyBook book,
            VersionInForce force,
            Organisation organisation,
            Dates dates,
            Frame frame) {
        this.standings = standings;
        this.editions = editions;
        this.words = words;
        this.book = book;
        this.force = force;
        this.organisation = organisation;
        this.dates = dates;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(Announcements.class, "public", 3, "announcements", "/announcements");
    }

    /** Every announcement, a withdrawn one too: people were told of it. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        book.ways().reversed().forEach(way -> lines.add(line(way)));
        standings.all().stream()
                .filter(one ->
                        one.way().isEmpty() && one.isPublic() && one.days().isPresent())
                .forEach(one -> lines.add(first(one)));
        return lines;
    }

    private Line line(PolicyWay way) {
        boolean gone = way.withdrawnAt().isPresent();
        String said = gone
                ? texts().say(
                                "announcement.withdrawn",
                                dates.day(way.announcedAt()),
                                dates.day(way.withdrawnAt().get()))
                : texts().say(
                                isMissed(way) ? "announcement.missed" : "announcement.said",
                                dates.day(way.announcedAt()),
                                dates.day(way.inForceOn()));
        return new Line(
                "a" + way.id(),
                dates.dayOf(way.announcedAt()),
                texts().say(gone ? "announcement.title.withdrawn" : "announcement.title", dates.day(way.inForceOn())),
                said,
                gone ? List.of() : changes(way),
                way.version().toString(),
                !gone && standings.published(way.version()).isPresent());
    }

    private boolean isMissed(PolicyWay way) {
        return standings.of(way.version()).state() == VersionStanding.State.MISSED;
    }

    private List<String> changes(PolicyWay way) {
        if (!book.isAsAnnounced(way)) {
            // the folder isn't as it was announced; officers see why
            return List.of();
        }
        return editions.difference(way.version()).stream()
                .flatMap(difference -> words.sentences(difference, difference.changes(), frame.getLocale()).stream())
                .limit(MOST_CHANGES)
                .toList();
    }

    private Line first(VersionStanding one) {
        LocalDate since = one.days().orElseThrow().inForce();
        return new Line(
                "version-" + one.version(),
                one.days().get().announced(),
                texts().say("announcement.first", one.version().value()),
                texts().say("announcement.since", dates.day(since)),
                List.of(),
                one.version().toString(),
                false);
    }

    /** The version that is to come; null where none is announced. */
    public Line getComing() {
        return standings.all().stream()
                .filter(one -> one.state() == VersionStanding.State.ANNOUNCED)
                .findFirst()
                .flatMap(VersionStanding::way)
                .map(this::line)
                .orElse(null);
    }

    /** Says which version was in force at the end of the day in the address; null where it has none. */
    public String getThen() {
        return asked().map(one -> texts().say(
                                "announcements.then",
                                dates.day(one),
                                force.at(one.plusDays(1)
                                                .atStartOfDay(organisation.zone())
                                                .toInstant()
                                                .minusNanos(1))
                                        .value()))
                .orElse(null);
    }

    private Optional<LocalDate> asked() {
        return Optional.ofNullable(day).flatMap(KnownDate::parse).flatMap(KnownDate::day);
    }

    private Sentences texts() {
        return Sentences.of(Announcements.class, frame.getLocale());
    }
}
