package org.memberaccounts.web.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.deletion.SignInTroubles;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The members whose sign-in somebody has to look into, as privacy officers see them. Empty for anybody else. */
@Named
@RequestScoped
public class SignInTroubleList {
    /** One of them. */
    public record Line(String mark, String kind, Instant at) {}

    private final SignInTroubles signInTroubles;
    private final Caller caller;
    private final Frame frame;

    private Page<Line, Cursor> page = Page.empty();

    @Inject
    @Param(name = "troubled")
    private Cursor after;

    @Inject
    SignInTroubleList(SignInTroubles signInTroubles, Caller caller, Frame frame) {
        this.signInTroubles = signInTroubles;
        this.caller = caller;
        this.frame = frame;
    }

    @PostConstruct
    void load() {
        page = signInTroubles
                .list(caller.access(), Optional.ofNullable(after))
                .map(one -> new Line(
                        Mark.of(one.subject().value()).toString(), one.kind().code(), one.since()));
    }

    public List<Line> getAll() {
        return page.items();
    }

    /** Returns the heading; it counts them where all are shown. */
    public String getTitle() {
        Sentences texts = Sentences.of(SignInTroubleList.class, frame.getLocale());
        return after == null && page.next().isEmpty()
                ? texts.say("desk.trouble", page.items().size())
                : texts.say("desk.trouble.many");
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public Cursor getOlder() {
        return page.next().orElse(null);
    }
}
