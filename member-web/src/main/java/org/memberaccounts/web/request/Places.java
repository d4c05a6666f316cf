package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.memberaccounts.erasure.ErasureReport;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Says what an erasure did where. */
@RequestScoped
public class Places {
    /**
     * One line.
     *
     * @param how what became of it; null while it has not reported
     */
    public record Line(String name, String how, String at) {}

    @Inject
    private Frame frame;

    @Inject
    private Dates dates;

    /** What a place is called; its code where it has no words yet. */
    public String name(String place) {
        return texts().knows("place." + place) ? texts().say("place." + place) : place;
    }

    private Sentences texts() {
        return Sentences.of(Places.class, frame.getLocale());
    }

    List<Line> of(ErasureReport report) {
        return report.places().stream().map(this::line).toList();
    }

    private Line line(ErasureReport.Place place) {
        Sentences texts = texts();
        String name = name(place.name());
        return place.done().map(done -> new Line(name, texts.say("how." + done.evidence().how().code(), done.evidence().items()), dates.moment(done.at()))).orElseGet(() -> new Line(name, null, null));
    }
}
