package org.memberaccounts.web.announcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.broadcast.BroadcastState;
import org.memberaccounts.broadcast.ChannelTally;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Says how far telling everybody is, and what is missing until the announced version takes force. */
@Named
@RequestScoped
public class HowFarItIs {
    private final AnnouncedVersion announced;
    private final Dates dates;
    private final Frame frame;

    @Inject
    HowFarItIs(AnnouncedVersion announced, Dates dates, Frame frame) {
        this.announced = announced;
        this.dates = dates;
        this.frame = frame;
    }

    /** Returns what has to be corrected first, in English, as the server's log says it; null where nothing has. */
    public String getMistake() {
        return Optional.ofNullable(announced.getStanding())
                .flatMap(VersionStanding::mistake)
                .orElse(null);
    }

    /** Says why nobody else is told of a version without a mistake; null where nothing is wrong. */
    public String getChanged() {
        return Optional.ofNullable(announced.getStanding())
                .filter(held -> held.isHeldBack() && held.mistake().isEmpty())
                .map(held -> texts().say("held.changed", OrganisationPack.folder(held.version())))
                .orElse(null);
    }

    private boolean isHeld() {
        return announced.isRunning()
                && !announced.isWithdrawal()
                && announced.getStanding().isHeldBack();
    }

    public String getState() {
        return texts().say(
                        (announced.isWithdrawal() ? "withdrawn." : "state.")
                                + (isHeld()
                                        ? "held"
                                        : announced.getFile().state().code()),
                        announced.getFile().audience(),
                        dates.moment(announced.getFile().beganAt()),
                        announced.getFile().endedAt().map(dates::moment).orElse(""));
    }

    /** Lists what is still missing until the version takes force, a sentence each. */
    public List<String> getMissing() {
        List<String> missing = new ArrayList<>();
        if (announced.isWithdrawal()) {
            return missing;
        }
        announced.way().ifPresent(way -> {
            if (announced.getStanding().isHeldBack()) {
                missing.add(texts().say("missing.held"));
            }
            if (announced.getFile() != null) {
                announced.getFile().channels().forEach(channel -> missing(missing, channel));
            }
            if (!announced.getStanding().isHeldBack() || !way.toldInTime()) {
                missing.add(day(way));
            }
        });
        return missing;
    }

    private void missing(List<String> missing, ChannelTally channel) {
        String name = texts().say("channel." + channel.channel().code());
        if (announced.getFile().state() == BroadcastState.STOPPED) {
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
        boolean late = way.completeAt().isPresent() || announced.getStanding().state() == VersionStanding.State.MISSED;
        return texts().say(
                        late ? "missing.late" : "missing.until",
                        dates.day(way.inForceOn()),
                        dates.day(way.inForceOn().minusDays(way.periodDays() + 1L)));
    }

    private Sentences texts() {
        return Sentences.of(HowFarItIs.class, frame.getLocale());
    }
}
