package org.memberaccounts.web.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.consent.ConsentCounts;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.retention.Leftovers;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStanding.State;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** For officers, beside each version: who is asked again and what they said, and what falls away with it. */
@Named
@RequestScoped
public class WhomItConcerns {
    /**
     * A version.
     *
     * @param changed whether its folder isn't as it was announced
     * @param asked a sentence for all who are asked again, and one for each purpose
     * @param gone a sentence for each thing that fell away
     */
    public record Line(boolean changed, List<String> asked, List<String> gone) {}

    private static final Line NOTHING = new Line(false, List.of(), List.of());

    private final VersionStandings standings;
    private final Editions editions;
    private final ConsentCounts counts;
    private final Leftovers leftovers;
    private final LeftoverWords words;
    private final Frame frame;

    private final Map<VersionNumber, Line> lines = new HashMap<>();

    @Inject
    WhomItConcerns(
            VersionStandings standings,
            Editions editions,
            ConsentCounts counts,
            Leftovers leftovers,
            LeftoverWords words,
            Frame frame) {
        this.standings = standings;
        this.editions = editions;
        this.counts = counts;
        this.leftovers = leftovers;
        this.words = words;
        this.frame = frame;
    }

    /** Counts before the page is shown, for officers alone. */
    public void show() {
        if (frame.isPrivacyOfficer()) {
            standings.all().forEach(one -> lines.put(one.version(), line(one)));
        }
    }

    private Line line(VersionStanding standing) {
        Optional<VersionDifference> difference =
                standing.mistake().isPresent() ? Optional.empty() : editions.difference(standing.version());
        return new Line(
                standing.isHeldBack() && standing.mistake().isEmpty(),
                difference
                        .filter(one -> !one.endingConsents().isEmpty())
                        .map(one -> asked(one, standing.state()))
                        .orElse(List.of()),
                leftovers.of(standing.version()).stream().map(words::of).toList());
    }

    /** Says who is asked, or would be: nobody answers a text that isn't announced. */
    private List<String> asked(VersionDifference difference, State state) {
        long people = counts.concerned(difference.endingConsents());
        if (state.compareTo(State.ANNOUNCED) < 0) {
            return List.of(texts().say("asked.would", people));
        }
        return Stream.concat(
                        Stream.of(texts().say("asked.all", people)),
                        difference.endingConsents().stream().map(before -> asked(before, difference)))
                .toList();
    }

    private String asked(Purpose before, VersionDifference difference) {
        Purpose after = difference.askedAgain().stream()
                .filter(one -> one.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        ConsentCounts.Renewed renewed = counts.renewed(before, after);
        return texts().say("asked.one", frame.say(after.name()), renewed.yes(), renewed.no(), renewed.open());
    }

    /** Returns what is said about a version. */
    public Line of(VersionNumber version) {
        return lines.getOrDefault(version, NOTHING);
    }

    private Sentences texts() {
        return Sentences.of(WhomItConcerns.class, frame.getLocale());
    }
}
