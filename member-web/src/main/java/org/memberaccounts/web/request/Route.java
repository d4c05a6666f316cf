package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memberaccounts.request.DeletionWorkflow;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.State;
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

    List<Stop> of(RequestFile file) {
        List<Stop> stops = new ArrayList<>();
        boolean aside = file.state().isAside();
        for (State state : DeletionWorkflow.route()) {
            Optional<Instant> reached = file.cameTo(state);
            if (reached.isPresent() || !aside) {
                stops.add(stop(file, state, reached, state == file.state()));
            }
        }
        if (aside) {
            stops.add(stop(file, file.state(), file.cameTo(file.state()), true));
        }
        return stops;
    }

    private Stop stop(RequestFile file, State state, Optional<Instant> reached, boolean now) {
        String css = now && file.isOpen() ? "now" : reached.isPresent() ? "done" : "next";
        String when = state == State.WAITING && now
                ? texts().say(
                                "route.until",
                                moment(file.heldUntil().or(file::waitingUntil).orElseThrow()))
                : reached.map(this::moment).orElse(null);
        return new Stop(css, texts().say("state." + state.code()), when, css.equals("done") ? null : branches(state));
    }

    private String branches(State state) {
        String ways = DeletionWorkflow.branches(state).stream()
                .map(branch -> texts().say("or." + branch.act().code()))
                .distinct()
                .collect(Collectors.joining(frame.isChinese() ? "；" : "; "));
        return ways.isEmpty() ? null : ways;
    }

    private String moment(Instant at) {
        return dates.recentDay(at) + (frame.isChinese() ? "" : ", ") + dates.time(at);
    }

    private Sentences texts() {
        return Sentences.of(Route.class, frame.getLocale());
    }
}
