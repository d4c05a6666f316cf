package org.memberaccounts.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.broadcast.BroadcastChannel;
import org.memberaccounts.broadcast.BroadcastDesk;
import org.memberaccounts.broadcast.Occasion;

/** The channels to every member: inbox, mail and text message. */
@Dependent
class MemberChannels {
    private record MemberChannel(BroadcastChannel channel, BroadcastDesk desk) implements AnnouncementChannel {
        @Override
        public String code() {
            return channel.code();
        }

        @Override
        public void begin(Access by, Announcement announcement) {
            desk.begin(by, occasion(AnnouncementWords.Kind.ANNOUNCED, announcement), channel);
        }

        @Override
        public void withdraw(Access by, Announcement announcement) {
            desk.takeBack(
                    by,
                    AnnouncementWords.Kind.ANNOUNCED.notice(),
                    occasion(AnnouncementWords.Kind.WITHDRAWN, announcement),
                    channel);
        }

        private static Occasion occasion(AnnouncementWords.Kind kind, Announcement announcement) {
            return new Occasion(announcement.id(), kind.notice(), AnnouncementWords.reference(announcement));
        }

        @Override
        public boolean isComplete(UUID announcement) {
            return desk.isComplete(announcement, AnnouncementWords.Kind.ANNOUNCED.notice(), channel);
        }
    }

    @Produces
    static AnnouncementChannel inbox(BroadcastDesk desk) {
        return new MemberChannel(BroadcastChannel.INBOX, desk);
    }

    @Produces
    static AnnouncementChannel mail(BroadcastDesk desk) {
        return new MemberChannel(BroadcastChannel.MAIL, desk);
    }

    @Produces
    static AnnouncementChannel text(BroadcastDesk desk) {
        return new MemberChannel(BroadcastChannel.TEXT, desk);
    }
}
