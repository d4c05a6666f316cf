package org.memberaccounts.web.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.deletion.LostSignIns;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The members whose sign-in an administrator deleted, as privacy officers see them. Empty for anybody else. */
@Named
@RequestScoped
public class LostSignInList {
    /** One of them. */
    public record Lost(String mark, Instant at) {}

    private final LostSignIns lostSignIns;
    private final Caller caller;
    private final Frame frame;

    private Page<Lost, Cursor> page = Page.empty();

    @Inject
    @Param(name = "lost")
    private Cursor after;

    @Inject
    LostSignInList(LostSignIns lostSignIns, Caller caller, Frame frame) {
        this.lostSignIns = lostSignIns;
        this.caller = caller;
        this.frame = frame;
    }

    @PostConstruct
    void load() {
        page = lostSignIns
                .list(caller.access(), Optional.ofNullable(after))
                .map(one -> new Lost(Mark.of(one.subject().value()).toString(), one.since()));
    }

    public List<Lost> getAll() {
        return page.items();
    }

    /** Returns the heading; it counts them where all are shown. */
    public String getTitle() {
        Sentences texts = Sentences.of(LostSignInList.class, frame.getLocale());
        return after == null && page.next().isEmpty()
                ? texts.say("desk.lost", page.items().size())
                : texts.say("desk.lost.many");
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public Cursor getOlder() {
        return page.next().orElse(null);
    }
}
