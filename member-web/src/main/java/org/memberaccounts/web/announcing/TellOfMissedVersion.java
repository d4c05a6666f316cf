package org.memberaccounts.web.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.StaffNotice;

/** Tells officers, until something is done, that a version did not take force on its day, or can't as it is. */
@ApplicationScoped
class TellOfMissedVersion implements StaffNotice {
    private final VersionStandings standings;

    @Inject
    TellOfMissedVersion(VersionStandings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Line> of(Actor.Staff staff, Locale language) {
        Sentences texts = Sentences.of(TellOfMissedVersion.class, language);
        return standings.all().stream()
                .filter(any -> staff.has(StaffRole.PRIVACY_OFFICER))
                .filter(one -> one.state() == VersionStanding.State.MISSED || one.isHeldBack())
                .findFirst()
                .map(one -> line(one, one.isHeldBack() ? "held" : "missed", texts));
    }

    private static Line line(VersionStanding standing, String what, Sentences texts) {
        return new Line(
                texts.say(what, standing.version().value()),
                texts.say(what + ".why"),
                LeadBroadcast.PAGE + standing.version(),
                texts.say(what + ".act"));
    }
}
