package org.memberaccounts.web.announcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.broadcast.BroadcastFile;
import org.memberaccounts.broadcast.BroadcastReview;
import org.memberaccounts.broadcast.ChannelTally;
import org.memberaccounts.broadcast.Unaccounted;
import org.memberaccounts.broadcast.Unreached;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.paging.Page;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Accounts, in an officer's words, for those who could not be told on a channel, and lists them. */
@Named
@RequestScoped
public class AccountForUnreached {
    /** Somebody who could not be told. */
    public record Line(String mark, String reason, boolean accounted) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final AnnouncedVersion announced;
    private final BroadcastDesk desk;
    private final BroadcastReview review;
    private final Caller caller;
    private final FormErrors errors;
    private final Frame frame;

    private Page<Unreached, Long> page;
    private Unaccounted left;
    private ScreenedText reason;

    @Inject
    @Param(name = "channel")
    private String asked;

    @Inject
    @Param(name = "after")
    private String after;

    @Inject
    @Param(name = "people")
    private String shownPeople;

    @Inject
    @Param(name = "upTo")
    private String shownUpTo;

    @Inject
    AccountForUnreached(
            AnnouncedVersion announced,
            BroadcastDesk desk,
            BroadcastReview review,
            Caller caller,
            FormErrors errors,
            Frame frame) {
        this.announced = announced;
        this.desk = desk;
        this.review = review;
        this.caller = caller;
        this.errors = errors;
        this.frame = frame;
    }

    /**
     * Accounts for those who were shown; where others are left meanwhile, the page says so and keeps what was typed.
     */
    public String account() {
        ChannelTally channel = getChannel();
        BroadcastDesk.Result result = channel == null
                ? BroadcastDesk.Result.NOTHING_TO_DO
                : desk.account(caller.access(), file().id(), channel.channel(), shown(), reason);
        if (result == BroadcastDesk.Result.SHOWN_NO_LONGER) {
            errors.add("reason", texts().say("account.others"));
            return null;
        }
        return announced.getAddress() + "&faces-redirect=true"
                + (result == BroadcastDesk.Result.DONE ? "&done=account" : "");
    }

    private Unaccounted shown() {
        return new Unaccounted(number(shownPeople), number(shownUpTo));
    }

    /** Reads a number that a page of ours wrote; 0 for anything else. */
    private static long number(String text) {
        return Optional.ofNullable(text)
                .filter(one -> NUMBER.matcher(one).matches())
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** Returns those who are left to account for on the channel, as they are shown. */
    public Unaccounted getLeft() {
        if (left == null) {
            left = review.unaccounted(caller.access(), file().id(), getChannel().channel());
        }
        return left;
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

    private Page<Unreached, Long> page() {
        if (page == null) {
            page = review.unreached(caller.access(), file().id(), getChannel().channel(), Optional.of(number(after)));
        }
        return page;
    }

    /** Returns the place from which the page after this goes on; null on the last page. */
    public Long getNext() {
        return page().next().orElse(null);
    }

    /** Returns the address of a further page, without the place at its end. */
    public String getFurther() {
        return announced.getAddress() + "&channel=" + getChannel().channel().code() + "&after=";
    }

    public boolean isLater() {
        return after != null;
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
