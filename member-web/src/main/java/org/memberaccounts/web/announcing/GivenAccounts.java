package org.memberaccounts.web.announcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.broadcast.AccountedFor;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The accounts that officers gave of those who could not be told. */
@Named
@RequestScoped
public class GivenAccounts {
    /** An account that was given. */
    public record Account(String said, String reason) {}

    private final AnnouncedVersion announced;
    private final BroadcastReview review;
    private final Caller caller;
    private final Frame frame;

    private Page<AccountedFor, Cursor> given;

    @Inject
    @Param(name = "accounts")
    private Cursor before;

    @Inject
    GivenAccounts(AnnouncedVersion announced, BroadcastReview review, Caller caller, Frame frame) {
        this.announced = announced;
        this.review = review;
        this.caller = caller;
        this.frame = frame;
    }

    /** Lists a page of the accounts that were given, the newest first. */
    public List<Account> getAccounts() {
        return announced.getFile() == null
                ? List.of()
                : given().items().stream().map(this::shown).toList();
    }

    private Page<AccountedFor, Cursor> given() {
        if (given == null) {
            given = review.accounts(caller.access(), announced.getFile().id(), Optional.ofNullable(before));
        }
        return given;
    }

    /** Returns the place from which older accounts go on; null where there are none. */
    public Cursor getOlder() {
        return announced.getFile() == null ? null : given().next().orElse(null);
    }

    public boolean isFurther() {
        return before != null;
    }

    private Account shown(AccountedFor one) {
        return new Account(
                texts().say(
                                "accounted",
                                texts().say("channel." + one.channel().code()),
                                one.people(),
                                one.officer(),
                                announced.moment(one.at())),
                one.reason());
    }

    private Sentences texts() {
        return Sentences.of(GivenAccounts.class, frame.getLocale());
    }
}
