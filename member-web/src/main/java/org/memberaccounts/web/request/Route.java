package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.request.Picture;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;

/** The picture of a request's way, drawn from the workflow's definition with the words of its kind. */
@RequestScoped
public class Route {
    /**
     * One stop.
     *
     * @param css done, now or next
     * @param when the words that stand under it
     * @param branch the branches that lead off there; null where none does
     */
    public record Stop(String css, String name, String when, String branch) {}

    private final RequestKinds kinds;
    private final Frame frame;
    private final Dates dates;

    @Inject
    Route(RequestKinds kinds, Frame frame, Dates dates) {
        this.kinds = kinds;
        this.frame = frame;
        this.dates = dates;
    }

    public List<Stop> of(RequestFile file) {
        return Picture.of(file).stops().stream()
                .map(stop -> new Stop(
                        stop.look().name().toLowerCase(Locale.ROOT),
                        kinds.say(file, "state." + stop.state().code()),
                        when(file, stop),
                        branches(file, stop)))
                .toList();
    }

    private String when(RequestFile file, Picture.Stop stop) {
        return Optional.of(file)
                .filter(one -> stop.isHere())
                .flatMap(kinds.of(file)::until)
                .map(until -> kinds.say(file, "route.until", dates.recentMoment(until)))
                .or(() -> stop.reached().map(dates::recentMoment))
                .orElse(null);
    }

    private String branches(RequestFile file, Picture.Stop stop) {
        String ways = frame.listedApart(stop.branches().stream().map(act -> kinds.say(file, "or." + act.code())));
        return ways.isEmpty() ? null : ways;
    }
}
