package org.memberaccounts.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.notice.Delivered;
import org.memberaccounts.notice.NoticeChoices;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** The words of the pages about notices, in the language of the page. */
@RequestScoped
class InboxWords {
    /**
     * A kind of notice.
     *
     * @param must whether it can't be switched off
     */
    public record Kind(String code, String name, String channels, String why, boolean must, boolean on) {}

    private final NoticeChoices choices;
    private final Frame frame;
    private final Dates dates;

    @Inject
    InboxWords(NoticeChoices choices, Frame frame, Dates dates) {
        this.choices = choices;
        this.frame = frame;
        this.dates = dates;
    }

    String why(String kind) {
        return texts().say("why."
                + choices.find(kind)
                        .map(NoticeKind::duty)
                        .orElse(NoticeDuty.CHOICE)
                        .code());
    }

    boolean must(String kind) {
        return choices.find(kind).filter(known -> !known.canBeSwitchedOff()).isPresent();
    }

    List<Kind> kinds(List<NoticeChoices.Choice> all) {
        return all.stream()
                .map(one -> new Kind(
                        one.kind().code(),
                        one.kind().called(frame.getLocale()),
                        frame.listed(one.kind().channels().stream()
                                .sorted()
                                .map(channel -> texts().say("channel." + channel.code()))),
                        why(one.kind().code()),
                        !one.kind().canBeSwitchedOff(),
                        one.on()))
                .toList();
    }

    /** Says how far a notice is on another channel, and no more than is known. */
    String elsewhere(Delivered delivered) {
        Sentences texts = texts();
        return texts.say(
                "elsewhere." + delivered.channel().code() + "."
                        + delivered.state().code(),
                dates.moment(delivered.at()),
                Optional.of(delivered)
                        .flatMap(Delivered::reason)
                        .map(reason -> texts.say("reason." + reason))
                        .orElseGet(() -> texts.say("reason.none")));
    }

    String lead(long unread, boolean empty) {
        return empty ? texts().say("lead.empty") : texts().say("lead", unread);
    }

    private Sentences texts() {
        return Sentences.of(InboxWords.class, frame.getLocale());
    }
}
