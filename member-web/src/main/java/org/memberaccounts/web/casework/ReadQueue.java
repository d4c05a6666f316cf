package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CasePlace;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.service.Marks;

/** The open cases of the service centre, the most urgent first. */
@Named
@RequestScoped
public class ReadQueue {
    /** A place, with the number of cases there. */
    public record View(CasePlace place, String name, String count, boolean current) {}

    /**
     * A case of the queue.
     *
     * @param page its page for this agent
     * @param act what the agent can do with it here: take or cover; null for nothing
     */
    public record Line(
            CaseId id,
            String number,
            String title,
            String mark,
            String owner,
            String clock,
            boolean late,
            String page,
            String act) {}

    private static final Set<String> TOLD = Set.of("handed", "none", "put-back");

    private final CaseQueue queue;
    private final CaseLook look;
    private final Marks marks;
    private final Caller caller;
    private final Frame frame;

    private CasePlace place;
    private Cursor after;
    private String told;
    private Page<CaseFile, Cursor> page = Page.empty();
    private Map<CasePlace, Integer> counts = Map.of();

    @Inject
    ReadQueue(CaseQueue queue, CaseLook look, Marks marks, Caller caller, Frame frame) {
        this.queue = queue;
        this.look = look;
        this.marks = marks;
        this.caller = caller;
        this.frame = frame;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(ReadQueue.class, "service", 0, "queue", "/service/queue");
    }

    public void load() {
        page = queue.at(caller.access(), current(), Optional.ofNullable(after));
        counts = queue.counts(caller.access());
    }

    private CasePlace current() {
        return Objects.requireNonNullElse(place, CasePlace.ALL);
    }

    /** The fact that matters most: how many are late, and how many nobody has. */
    public String getHeading() {
        return look.texts().say("queue.heading", count(CasePlace.LATE), count(CasePlace.NOBODYS));
    }

    private int count(CasePlace one) {
        return counts.getOrDefault(one, 0);
    }

    public List<View> getViews() {
        return Arrays.stream(CasePlace.values())
                .filter(one -> frame.isSupport() || one != CasePlace.MINE)
                .map(one -> new View(
                        one, look.texts().say("place." + one.code()), frame.count(count(one)), one == current()))
                .toList();
    }

    public List<Line> getLines() {
        return page.items().stream().map(this::line).toList();
    }

    private Line line(CaseFile file) {
        boolean late = look.isLate(file);
        boolean mine = look.isMine(file);
        String act = !frame.isSupport() || mine ? null : file.handler().isEmpty() ? "take" : late ? "cover" : null;
        return new Line(
                file.id(),
                file.number(),
                look.title(file),
                marks.on(file),
                look.owner(file),
                look.clock(file),
                late,
                (mine && frame.isSupport() ? "/service/case?id=" : "/service/cover?id=") + file.id(),
                act);
    }

    /** Says what came of the last press; null where there was none. */
    public String getTold() {
        return TOLD.contains(Objects.requireNonNullElse(told, ""))
                ? look.texts().say("queue.told." + told)
                : null;
    }

    /** Tells whether there is a case that the agent can take. */
    public boolean isTakeable() {
        return frame.isSupport() && count(CasePlace.NOBODYS) > 0;
    }

    public CasePlace getPlace() {
        return place;
    }

    public void setPlace(CasePlace chosen) {
        place = chosen;
    }

    public String getPlaceCode() {
        return current().code();
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor from) {
        after = from;
    }

    public String getToldCode() {
        return told;
    }

    public void setToldCode(String code) {
        told = code;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public Cursor getNext() {
        return page.next().orElse(null);
    }
}
