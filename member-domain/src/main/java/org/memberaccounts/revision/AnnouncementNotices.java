package org.memberaccounts.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import org.memberaccounts.notice.Channel;
import org.memberaccounts.notice.NoticeDuty;
import org.memberaccounts.notice.NoticeKind;
import org.memberaccounts.notice.NoticeText;
import org.memberaccounts.notice.Telling;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.textmessage.TextKind;
import org.memberaccounts.textmessage.TextWords;

/** The notices and texts about versions. The law orders them. */
@Dependent
class AnnouncementNotices {
    /** As long as a mail is tried. */
    private static final Duration TRIED = Duration.ofDays(5);

    private record Mail(AnnouncementWords.Kind about, AnnouncementWords words) implements NoticeText {
        @Override
        public NoticeKind kind() {
            return new NoticeKind(
                    AnnouncementNotices.class,
                    about.notice().code(),
                    NoticeDuty.LAW,
                    EnumSet.of(Channel.INBOX, Channel.MAIL));
        }

        @Override
        public boolean mayBeTold(String reference) {
            return words.mayBeTold(about, reference);
        }

        @Override
        public Message compose(Telling telling) {
            return words.notice(about, telling.reference(), telling.channel(), telling.language());
        }
    }

    private record Text(AnnouncementWords.Kind about, AnnouncementWords words) implements TextKind {
        @Override
        public String kind() {
            return about.notice().code();
        }

        @Override
        public Duration validFor() {
            return TRIED;
        }

        @Override
        public boolean leavesAQuarter() {
            return true;
        }

        @Override
        public boolean mayBeTold(String reference) {
            return words.mayBeTold(about, reference);
        }

        @Override
        public TextWords words(PersonId person, String reference, Locale language) {
            return words.text(about, reference, language);
        }
    }

    @Produces
    static NoticeText announced(AnnouncementWords words) {
        return new Mail(AnnouncementWords.Kind.ANNOUNCED, words);
    }

    @Produces
    static NoticeText withdrawn(AnnouncementWords words) {
        return new Mail(AnnouncementWords.Kind.WITHDRAWN, words);
    }

    @Produces
    static TextKind announcedText(AnnouncementWords words) {
        return new Text(AnnouncementWords.Kind.ANNOUNCED, words);
    }

    @Produces
    static TextKind withdrawnText(AnnouncementWords words) {
        return new Text(AnnouncementWords.Kind.WITHDRAWN, words);
    }
}
