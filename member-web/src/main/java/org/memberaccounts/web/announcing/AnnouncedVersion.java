package org.memberaccounts.web.announcing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.broadcast.BroadcastState;
import org.memberaccounts.broadcast.ChannelTally;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.AnnouncementWords.Kind;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The version that officers look at, and how far telling everybody of it is. */
@Named
@RequestScoped
public class AnnouncedVersion {
    private final VersionStandings standings;
    private final BroadcastReview review;
    private final Caller caller;
    private final Dates dates;
    private final Frame frame;

    private VersionStanding standing;
    private BroadcastFile file;

    @Inject
    @Param(name = "version")
    private String asked;

    @Inject
    @Param(name = "done")
    private String done;

    @Inject
    AnnouncedVersion(VersionStandings standings, BroadcastReview review, Caller caller, Dates dates, Frame frame) {
        this.standings = standings;
        this.review = review;
        this.caller = caller;
        this.dates = dates;
        this.frame = frame;
    }

    @PostConstruct
    void load() {
        standing = standings.all().stream()
                .filter(one ->
                        VersionNumber.find(asked).filter(one.version()::equals).isPresent())
                .filter(one -> one.way().isPresent() || one.state().compareTo(VersionStanding.State.ANNOUNCED) < 0)
                .findFirst()
                .orElse(null);
        file = Optional.ofNullable(standing)
                .flatMap(VersionStanding::way)
                .flatMap(way -> review.find(caller.access(), way.id(), Kind.ANNOUNCED.notice()))
                .orElse(null);
    }

    /** Leads to all versions where the address names none; shows no page about one that there isn't. */
    public void show() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (frame.isPrivacyOfficer() && asked == null) {
            context.getExternalContext().redirect("/privacy/versions");
        } else if (frame.isPrivacyOfficer() && standing == null) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    public boolean isFound() {
        return standing != null;
    }

    public VersionStanding getStanding() {
        return standing;
    }

    public VersionNumber getVersion() {
        return standing.version();
    }

    /** Tells whether its texts can be shown: they are what was announced, or is to be. */
    public boolean isReadable() {
        return standing.asAnnounced();
    }

    /** Says why nobody else is told of it; null where nothing is wrong. */
    public String getHeldBack() {
        return standing.mistake()
                .or(() -> Optional.of(standing)
                        .filter(VersionStanding::isHeldBack)
                        .map(held -> texts().say("held.changed", OrganisationPack.folder(held.version()))))
                .orElse(null);
    }

    /** Returns how far telling everybody is; null before the announcement, or where it went out in another way. */
    public BroadcastFile getFile() {
        return file;
    }

    public boolean isRunning() {
        return file != null && file.state() == BroadcastState.RUNNING;
    }

    public boolean isPaused() {
        return file != null && file.state() == BroadcastState.PAUSED;
    }

    public String getState() {
        return texts().say(
                        "state."
                                + (isRunning() && standing.isHeldBack()
                                        ? "held"
                                        : file.state().code()),
                        file.audience(),
                        dates.moment(file.beganAt()),
                        file.endedAt().map(dates::moment).orElse(""));
    }

    /** Lists what is still missing until the version takes force, a sentence each. */
    public List<String> getMissing() {
        List<String> missing = new ArrayList<>();
        standing.way().ifPresent(way -> {
            if (standing.isHeldBack()) {
                missing.add(texts().say("missing.held"));
            }
            if (file != null) {
                file.channels().forEach(channel -> missing(missing, channel));
            }
            if (!standing.isHeldBack() || !way.toldInTime()) {
                missing.add(day(way));
            }
        });
        return missing;
    }

    private void missing(List<String> missing, ChannelTally channel) {
        String name = texts().say("channel." + channel.channel().code());
        if (file.state() == BroadcastState.STOPPED) {
            missing.add(texts().say("missing.stopped", name));
        } else if (!channel.through()) {
            missing.add(texts().say("missing.waiting", name));
        }
        if (channel.unaccounted() > 0) {
            missing.add(texts().say("missing.account", name, channel.unaccounted()));
        }
    }

    private String day(PolicyWay way) {
        if (way.toldInTime()) {
            return texts().say("missing.nothing", dates.day(way.inForceOn()));
        }
        boolean late = way.completeAt().isPresent() || standing.state() == VersionStanding.State.MISSED;
        return texts().say(
                        late ? "missing.late" : "missing.until",
                        dates.day(way.inForceOn()),
                        dates.day(way.inForceOn().minusDays(way.periodDays() + 1L)));
    }

    /** Says what the last press did; null when there was none. */
    public String getDone() {
        return LeadBroadcast.STEPS.contains(String.valueOf(done)) ? texts().say("done." + done) : null;
    }

    String moment(Instant time) {
        return dates.moment(time);
    }

    private Sentences texts() {
        return Sentences.of(AnnouncedVersion.class, frame.getLocale());
    }
}
