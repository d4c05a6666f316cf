package org.memberaccounts.web.announcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.broadcast.AccountedFor;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.broadcast.ChannelTally;
import org.memberaccounts.broadcast.Unreached;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Accounts, in an officer's words, for those who could not be told on a channel, and lists them. */
@Named
@RequestScoped
public class AccountForUnreached {
    /** Somebody who could not be told. */
    public record Line(String mark, String reason, boolean accounted) {}

    /** An account that was given. */
    public record Account(String said, String reason) {}

    private final AnnouncedVersion announced;
    private final BroadcastDesk desk;
    private final BroadcastReview review;
    private final Caller caller;
    private final Frame frame;

    private Page<Unreached, PersonId> page;
    private ScreenedText reason;

    @Inject
    @Param(name = "channel")
    private String asked;

    @Inject
    @Param(name = "after")
    private Cursor after;

    @Inject
    AccountForUnreached(
            AnnouncedVersion announced, BroadcastDesk desk, BroadcastReview review, Caller caller, Frame frame) {
        this.announced = announced;
        this.desk = desk;
        this.review = review;
        this.caller = caller;
        this.frame = frame;
    }

    /** Accounts for all who were given up on the channel so far. */
    public String account() {
        ChannelTally channel = getChannel();
        boolean done = channel != null
                && desk.account(caller.access(), file().id(), channel.channel(), reason) == BroadcastDesk.Result.DONE;
        return "/privacy/announcing?faces-redirect=true&version=" + announced.getVersion()
                + (done ? "&done=account" : "");
    }

    /** Returns the channels on which somebody could not be told. */
    public List<ChannelTally> getChannels() {
        return file() == null
                ? List.of()
                : file().channels().stream().filter(one -> one.unreached() > 0).toList();
    }

    /** Returns the channel in the address, or the first one; null where everybody was told. */
    public ChannelTally getChannel() {
        Optional<BroadcastChannel> chosen = Coded.find(BroadcastChannel.class, asked);
        List<ChannelTally> all = getChannels();
        return all.stream()
                .filter(one -> chosen.filter(one.channel()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    public List<Line> getLines() {
        return page().items().stream()
                .map(one -> new Line(
                        Mark.of(one.subject().value()).toString(),
                        texts().say("reason." + one.reason()),
                        one.accounted()))
                .toList();
    }

    private Page<Unreached, PersonId> page() {
        if (page == null) {
            page = review.unreached(
                    caller.access(),
                    file().id(),
                    getChannel().channel(),
                    Optional.ofNullable(after).map(place -> new PersonId(place.id())));
        }
        return page;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public Cursor getNext() {
        return page().next()
                .map(person -> new Cursor(file().beganAt(), person.value()))
                .orElse(null);
    }

    /** Returns the address of a further page, without the place at its end. */
    public String getFurther() {
        return LeadBroadcast.PAGE + announced.getVersion() + "&channel="
                + getChannel().channel().code() + "&after=";
    }

    public boolean isLater() {
        return after != null;
    }

    /** Lists the accounts that were given, the oldest first. */
    public List<Account> getAccounts() {
        return file() == null
                ? List.of()
                : file().accounts().stream().map(this::shown).toList();
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

    private BroadcastFile file() {
        return announced.getFile();
    }

    public ScreenedText getReason() {
        return reason;
    }

    public void setReason(ScreenedText written) {
        reason = written;
    }

    public int getLongest() {
        return BroadcastDesk.LONGEST_REASON;
    }

    private Sentences texts() {
        return Sentences.of(AccountForUnreached.class, frame.getLocale());
    }
}
