package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.web.frame.MenuEntry;

/** Shows privacy officers how many answers are disputed, and since when. */
@Named
@RequestScoped
public class CountDisputes {
    /** The open disputes about one answer. */
    public record Line(String name, long count, Instant oldest) {}

    private final DisputeDesk desk;
    private final DisputeWords words;
    private final Caller caller;

    private List<Line> lines = List.of();

    @Inject
    CountDisputes(DisputeDesk desk, DisputeWords words, Caller caller) {
        this.desk = desk;
        this.words = words;
        this.caller = caller;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(CountDisputes.class, "privacy", 4, "disputes", "/privacy/disputes");
    }

    /** Counts before the page is shown. */
    public void show() {
        lines = desk.open(caller.access()).stream()
                .map(open -> new Line(words.name(new AttributeId(open.attribute())), open.count(), open.oldest()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Says how many there are. */
    public String getSummary() {
        return words.say("count.summary", lines.stream().mapToLong(Line::count).sum());
    }
}
