package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.revision.ChangeLine;
import org.memberaccounts.revision.ChangeWords;
import org.memberaccounts.revision.Editions;
import org.memberaccounts.revision.VersionDifference;
import org.memberaccounts.revision.VersionStanding;
import org.memberaccounts.revision.VersionStandings;
import org.memberaccounts.version.VersionNumber;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/**
 * Shows what changes from one version to the next, in fact and word by word. Officers see it before it is announced.
 */
@Named
@RequestScoped
public class CompareVersions {
    private final VersionStandings standings;
    private final Editions editions;
    private final ChangeWords changes;
    private final Comparison comparison;
    private final PolicyBook book;
    private final Dates dates;
    private final Frame frame;

    private VersionStanding standing;
    private VersionDifference difference;

    @Inject
    @Param(name = "version")
    private String asked;

    @Inject
    CompareVersions(
            VersionStandings standings,
            Editions editions,
            ChangeWords changes,
            Comparison comparison,
            PolicyBook book,
            Dates dates,
            Frame frame) {
        this.standings = standings;
        this.editions = editions;
        this.changes = changes;
        this.comparison = comparison;
        this.book = book;
        this.dates = dates;
        this.frame = frame;
    }

    /**
     * Finds the version; there is no page about one that isn't published, but for officers. Links to one whose
     * announcement was withdrawn lead to the announcements, which say so.
     */
    public void show() throws IOException {
        Optional<VersionNumber> version = VersionNumber.find(asked).filter(editions.numbers()::contains);
        standing = version.map(standings::of)
                .filter(one -> one.isPublic() || frame.isPrivacyOfficer())
                .filter(one -> one.mistake().isEmpty())
                .orElse(null);
        difference = standing == null
                ? null
                : editions.difference(standing.version()).orElse(null);
        if (difference == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            if (book.ways().stream()
                    .anyMatch(way -> version.filter(way.version()::equals).isPresent())) {
                context.getExternalContext().redirect("/announcements");
            } else {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            }
            context.responseComplete();
        }
    }

    public boolean isFound() {
        return difference != null;
    }

    public VersionNumber getVersion() {
        return standing.version();
    }

    public VersionNumber getBefore() {
        return difference.before().version();
    }

    /** Says how much of it matters, and from when it is in force. */
    public String getLead() {
        long mattering = getLines().stream().filter(ChangeLine::matters).count();
        String when = standing.days()
                .map(days -> words().say(
                                "when."
                                        + (standing.isHeldBack()
                                                ? "held"
                                                : standing.state().code()),
                                dates.day(days.announced()),
                                dates.day(days.inForce())))
                .orElseGet(() -> words().say("when.not-announced"));
        return words().say("compare.lead", mattering, getLines().size() - mattering, when);
    }

    public List<ChangeLine> getLines() {
        return changes.lines(difference, frame.getLocale());
    }

    public List<Comparison.Text> getTexts() {
        return comparison.texts(difference);
    }

    private Sentences words() {
        return Sentences.of(CompareVersions.class, frame.getLocale());
    }
}
