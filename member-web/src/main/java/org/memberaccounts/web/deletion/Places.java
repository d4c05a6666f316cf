package org.memberaccounts.web.deletion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The report of an erasure in words, place by place. */
@RequestScoped
public class Places {
    /**
     * One line.
     *
     * @param how the outcome; null while it has not reported
     */
    public record Line(String name, String how, String at) {}

    private final Erasures erasures;
    private final Frame frame;
    private final Dates dates;

    @Inject
    Places(Erasures erasures, Frame frame, Dates dates) {
        this.erasures = erasures;
        this.frame = frame;
        this.dates = dates;
    }

    /** Returns the name of a place; its code where it is no place any more. */
    public String name(String place) {
        return erasures.called(place, frame.getLocale()).orElse(place);
    }

    List<Line> of(ErasureReport report) {
        return report.places().stream().map(this::line).toList();
    }

    private Line line(ErasureReport.Place place) {
        Sentences texts = Sentences.of(Places.class, frame.getLocale());
        String name = name(place.name());
        return place.done()
                .map(done -> new Line(
                        name,
                        texts.say(
                                "how." + done.evidence().how().code(),
                                done.evidence().items()),
                        dates.exact(done.at())))
                .orElseGet(() -> new Line(name, null, null));
    }
}
