package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.request.Picture;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Draws where a request is, from the workflow's definition. */
@RequestScoped
public class Route {
    /**
     * One stop.
     *
     * @param css done, now or next
     * @param when what stands under it
     * @param branch where a branch leads off; null where none does
     */
    public record Stop(String css, String name, String when, String branch) {}

    private final Frame frame;
    private final Dates dates;

    @Inject
    Route(Frame frame, Dates dates) {
        this.frame = frame;
        this.dates = dates;
    }

    List<Stop> of(DeletionFile file) {
        return Picture.of(file.request()).stops().stream()
                .map(stop -> new Stop(
                        stop.look().name().toLowerCase(Locale.ROOT),
                        texts().say("state." + stop.state().code()),
                        when(file, stop),
                        branches(stop)))
                .toList();
    }

    private String when(DeletionFile file, Picture.Stop stop) {
        return stop.isHere() && stop.state().equals(DeletionWorkflow.WAITING)
                ? texts().say(
                                "route.until",
                                moment(file.heldUntil().or(file::waitingUntil).orElseThrow()))
                : stop.reached().map(this::moment).orElse(null);
    }

    private String branches(Picture.Stop stop) {
        String ways = frame.listedApart(stop.branches().stream().map(act -> texts().say("or." + act.code())));
        return ways.isEmpty() ? null : ways;
    }

    private String moment(Instant at) {
        return dates.recentMoment(at);
    }

    private Sentences texts() {
        return Sentences.of(Route.class, frame.getLocale());
    }
}
