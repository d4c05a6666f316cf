package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.audit.search.AuditCounts;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.audit.search.Totals;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Day;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeOffer;
import org.memberaccounts.web.frame.MenuEntry;
import org.memberaccounts.web.frame.Sentences;

/**
 * Everything the log has about a person, in plain words, day by day (AUD-7). What is asked for stands in the address,
 * so it can be kept.
 */
@Named
@RequestScoped
public class Reads {
    private static final int PAGE = 30;

    private final AuditSearch search;
    private final AuditCounts counts;
    private final Pseudonyms pseudonyms;
    private final EntrySentences sentences;
    private final Caller caller;
    private final Dates dates;
    private final Frame frame;
    private final ReadsAsked asked;

    private Cursor older;
    private Entry oldest;
    private Totals totals = new Totals(0, 0, 0, 0);
    private List<Day<Entry>> days = List.of();

    @Inject
    Reads(
            AuditSearch search,
            AuditCounts counts,
            Pseudonyms pseudonyms,
            EntrySentences sentences,
            Caller caller,
            Dates dates,
            Frame frame,
            ReadsAsked asked) {
        this.search = search;
        this.counts = counts;
        this.pseudonyms = pseudonyms;
        this.sentences = sentences;
        this.caller = caller;
        this.dates = dates;
        this.frame = frame;
        this.asked = asked;
    }

    @Produces
    static MenuEntry entry() {
        return new MenuEntry(Reads.class, "account", 2, "reads", "/account/reads");
    }

    @Produces
    static HomeOffer offer() {
        return new HomeOffer(Reads.class, 1, "reads", "/account/reads");
    }

    public String load() {
        if (caller.account().isEmpty()) {
            return "/account/home?faces-redirect=true";
        }
        caller.account().map(OpenedAccount::person).flatMap(pseudonyms::subject).ifPresent(subject -> {
            totals = counts.totals(subject.value(), asked.criteria(subject));
            show(search.about(subject.value(), asked.criteria(subject), Optional.ofNullable(asked.getAfter()), PAGE));
        });
        return null;
    }

    private void show(Found found) {
        List<Entry> lines = sentences.say(found.entries());
        days = dates.byDay(lines, Entry::at);
        oldest = lines.isEmpty() ? null : lines.getLast();
        older = found.next().orElse(null);
    }

    /** Says how many entries there are, by whom, and how many of them were refused. */
    public String getFound() {
        Sentences texts = Sentences.of(Reads.class, frame.getLocale());
        return totals.entries() == 0
                ? texts.say("filter.found.none")
                : texts.say("filter.found", totals.entries(), ByWhom.of(totals, texts), totals.refused());
    }

    /** The last line shown; null when there is none. */
    public Entry getOldest() {
        return oldest;
    }

    /** The place where the older entries begin; null when all are shown. */
    public Cursor getOlder() {
        return older;
    }

    public List<Day<Entry>> getDays() {
        return days;
    }
}
