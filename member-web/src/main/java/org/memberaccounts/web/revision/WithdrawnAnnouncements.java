package org.memberaccounts.web.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The announcements that were withdrawn, newest first, for officers: whoever was told of them is told that. */
@Named
@RequestScoped
public class WithdrawnAnnouncements {
    private static final int MOST = 20;

    /** A withdrawn announcement, and the address of how far telling people is. */
    public record Line(String said, String address) {}

    private final PolicyBook book;
    private final Dates dates;
    private final Frame frame;

    @Inject
    WithdrawnAnnouncements(PolicyBook book, Dates dates, Frame frame) {
        this.book = book;
        this.dates = dates;
        this.frame = frame;
    }

    /** Lists the newest of them; older ones have been told long ago. */
    public List<Line> getLines() {
        return book.ways().reversed().stream()
                .filter(way -> way.withdrawnAt().isPresent())
                .limit(MOST)
                .map(this::line)
                .toList();
    }

    private Line line(PolicyWay way) {
        String said = Sentences.of(WithdrawnAnnouncements.class, frame.getLocale())
                .say(
                        "withdrawn.line",
                        way.version().value(),
                        dates.day(way.inForceOn()),
                        dates.moment(way.withdrawnAt().orElseThrow()));
        return new Line(said, "/privacy/announcing?version=" + way.version() + "&announcement=" + way.id());
    }
}
