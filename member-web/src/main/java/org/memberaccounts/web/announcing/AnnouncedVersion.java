package org.memberaccounts.web.announcing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.broadcast.BroadcastState;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.AnnouncementWords.Kind;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/**
 * The version that officers look at, and how far telling everybody of it is; or the announcement that was withdrawn,
 * and how far telling everybody of that is.
 */
@Named
@RequestScoped
public class AnnouncedVersion {
    private final VersionStandings standings;
    private final PolicyBook book;
    private final BroadcastReview review;
    private final Caller caller;
    private final Dates dates;
    private final Frame frame;

    private VersionStanding standing;
    private PolicyWay way;
    private BroadcastFile file;

    @Inject
    @Param(name = "version")
    private String asked;

    @Inject
    @Param(name = "announcement")
    private String withdrawn;

    @Inject
    @Param(name = "done")
    private String done;

    @Inject
    AnnouncedVersion(
            VersionStandings standings,
            PolicyBook book,
            BroadcastReview review,
            Caller caller,
            Dates dates,
            Frame frame) {
        this.standings = standings;
        this.book = book;
        this.review = review;
        this.caller = caller;
        this.dates = dates;
        this.frame = frame;
    }

    @PostConstruct
    void load() {
        way = AddressId.read(withdrawn).flatMap(this::withdrawn).orElse(null);
        if (withdrawn == null) {
            standing = version().orElse(null);
            way = Optional.ofNullable(standing).flatMap(VersionStanding::way).orElse(null);
        }
        file = Optional.ofNullable(way)
                .flatMap(found ->
                        review.find(caller.access(), found.id(), getKind().notice()))
                .orElse(null);
    }

    private Optional<PolicyWay> withdrawn(UUID id) {
        return book.ways().stream()
                .filter(one -> one.id().equals(id) && one.withdrawnAt().isPresent())
                .findFirst();
    }

    private Optional<VersionStanding> version() {
        return standings.all().stream()
                .filter(one ->
                        VersionNumber.find(asked).filter(one.version()::equals).isPresent())
                .filter(one -> one.way().isPresent() || one.state().compareTo(VersionStanding.State.ANNOUNCED) < 0)
                .findFirst();
    }

    /** Leads to all versions where the address names none; shows no page about one that there isn't. */
    public void show() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (frame.isPrivacyOfficer() && asked == null) {
            context.getExternalContext().redirect("/privacy/versions");
        } else if (frame.isPrivacyOfficer() && !isFound()) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    public boolean isFound() {
        return standing != null || way != null;
    }

    /** Tells whether it is about an announcement that was withdrawn. */
    public boolean isWithdrawal() {
        return standing == null;
    }

    Kind getKind() {
        return isWithdrawal() ? Kind.WITHDRAWN : Kind.ANNOUNCED;
    }

    /** Returns the version's place on its way; null where it is about a withdrawal. */
    public VersionStanding getStanding() {
        return standing;
    }

    Optional<PolicyWay> way() {
        return Optional.ofNullable(way);
    }

    public VersionNumber getVersion() {
        return isWithdrawal() ? way.version() : standing.version();
    }

    /** Returns the announcement that was withdrawn, as in an address; null where it is about a version. */
    public UUID getAnnouncement() {
        return isWithdrawal() ? way.id() : null;
    }

    /** Returns the address of this page. */
    public String getAddress() {
        return LeadBroadcast.page(getVersion(), Optional.ofNullable(getAnnouncement()));
    }

    public String getHeading() {
        return texts().say(
                        isWithdrawal() ? "h1.withdrawn" : "h1",
                        getVersion().value(),
                        isWithdrawal() ? dates.day(way.inForceOn()) : "");
    }

    /** Tells whether its texts can be shown: they are what was announced, or is to be, with a day that it can have. */
    public boolean isReadable() {
        return isWithdrawal() || standing.asAnnounced() && getEarlier() == null;
    }

    /** Says which version has to be in force before this one can be announced; null where none has. */
    public String getEarlier() {
        return Optional.ofNullable(standing)
                .flatMap(standings::earlier)
                .map(earlier -> texts().say("earlier", earlier.value()))
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
