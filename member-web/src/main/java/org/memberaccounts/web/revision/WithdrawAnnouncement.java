package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.AnnouncementWords;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStanding.State;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Says, before an announcement is withdrawn, what follows from that and for how many people. */
@Named
@RequestScoped
public class WithdrawAnnouncement {
    private final VersionStandings standings;
    private final BroadcastReview review;
    private final Caller caller;
    private final Dates dates;
    private final Frame frame;

    private PolicyWay way;
    private long reached;

    @Inject
    @Param(name = "version")
    private String asked;

    @Inject
    WithdrawAnnouncement(VersionStandings standings, BroadcastReview review, Caller caller, Dates dates, Frame frame) {
        this.standings = standings;
        this.review = review;
        this.caller = caller;
        this.dates = dates;
        this.frame = frame;
    }

    /** Counts for officers; leads to all versions where there is nothing to withdraw. */
    public void show() throws IOException {
        if (!frame.isPrivacyOfficer()) {
            return;
        }
        way = withdrawable().orElse(null);
        if (way == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(StepVersion.PAGE);
            return;
        }
        reached = review.reached(caller.access(), way.id(), AnnouncementWords.Kind.ANNOUNCED.notice());
    }

    private Optional<PolicyWay> withdrawable() {
        return VersionNumber.find(asked)
                .flatMap(standings::find)
                .filter(one -> one.state() == State.ANNOUNCED || one.state() == State.MISSED)
                .flatMap(VersionStanding::way);
    }

    public boolean isFound() {
        return way != null;
    }

    public VersionNumber getVersion() {
        return way.version();
    }

    public String getHeading() {
        return texts().say("withdrawing.h1", way.version().value());
    }

    public String getLead() {
        return texts().say("withdrawing.lead", dates.moment(way.announcedAt()), dates.day(way.inForceOn()));
    }

    /** Says how many people are told that it is withdrawn. */
    public String getTold() {
        return texts().say("withdrawing.told", reached);
    }

    private Sentences texts() {
        return Sentences.of(WithdrawAnnouncement.class, frame.getLocale());
    }
}
