package org.memberaccounts.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.inbox.Inbox;
import org.memberaccounts.inbox.InboxId;
import org.memberaccounts.notice.Delivered;
import org.memberaccounts.notice.NoticeChoices;
import org.memberaccounts.paging.Page;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Day;
import org.omnifaces.cdi.Param;

/** A person's inbox, day by day, and what they are told about. Opening a notice marks it as read. */
@Named
@RequestScoped
public class ReadInbox {
    static final String PAGE = "/account/inbox";

    /**
     * A notice.
     *
     * @param language the tag of the language that they were told in
     * @param page a page to see more or to act; null where there is none
     * @param why why one gets it
     * @param must whether it can't be switched off
     * @param elsewhere how far it is on other channels, a sentence each
     */
    public record Line(
            InboxId id,
            Instant at,
            String language,
            String title,
            List<String> paragraphs,
            String page,
            String why,
            boolean must,
            boolean unread,
            boolean open,
            List<String> elsewhere) {}

    private final Inbox inbox;
    private final NoticeChoices choices;
    private final InboxWords words;
    private final Caller caller;
    private final Dates dates;

    private List<Day<Line>> days = List.of();
    private List<InboxWords.Kind> kinds = List.of();
    private long unread;
    private InboxId older;

    @Inject
    @Param(name = "after")
    private InboxId after;

    @Inject
    @Param(name = "open")
    private InboxId opened;

    @Inject
    ReadInbox(Inbox inbox, NoticeChoices choices, InboxWords words, Caller caller, Dates dates) {
        this.inbox = inbox;
        this.choices = choices;
        this.words = words;
        this.caller = caller;
        this.dates = dates;
    }

    public String load() {
        Optional<OpenedAccount> own = caller.account();
        own.ifPresent(this::load);
        return own.isEmpty() ? "/account/home?faces-redirect=true" : null;
    }

    private void load(OpenedAccount own) {
        Optional.ofNullable(opened).ifPresent(id -> inbox.seen(own.by(), own.person(), id));
        Page<Inbox.Opened, InboxId> page = inbox.page(own.by(), own.person(), Optional.ofNullable(after));
        Map<UUID, List<Delivered>> deliveries = choices.deliveries(
                own.person(),
                page.items().stream().map(one -> one.notice().id().value()).collect(Collectors.toSet()));
        days = dates.byDay(
                page.items().stream()
                        .map(one -> line(
                                one, deliveries.getOrDefault(one.notice().id().value(), List.of())))
                        .toList(),
                Line::at);
        older = page.next().orElse(null);
        unread = inbox.unread(own.person());
        kinds = words.kinds(choices.of(own.person()));
    }

    private Line line(Inbox.Opened one, List<Delivered> deliveries) {
        return new Line(
                one.notice().id(),
                one.notice().toldAt(),
                one.text().language().toLanguageTag(),
                one.text().title(),
                List.of(one.text().paragraphs()),
                one.text().page().orElse(null),
                words.why(one.notice().kind()),
                words.must(one.notice().kind()),
                !one.notice().read(),
                one.notice().id().equals(opened),
                deliveries.stream().map(words::elsewhere).toList());
    }

    public List<Day<Line>> getDays() {
        return days;
    }

    public List<InboxWords.Kind> getKinds() {
        return kinds;
    }

    /** Says how many are unread. */
    public String getLead() {
        return words.lead(unread, days.isEmpty());
    }

    /** Returns the beginning of the address that opens a notice of this page. */
    public String getOpening() {
        return PAGE + "?" + (after == null ? "" : "after=" + after + "&") + "open=";
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public InboxId getOlder() {
        return older;
    }

    /** Tells whether this isn't the first page. */
    public boolean isLater() {
        return after != null;
    }
}
