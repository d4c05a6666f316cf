package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.memberaccounts.actor.Access;

/** The public pages: they show an announcement from the moment at which it is made. */
@ApplicationScoped
class PublicAnnouncement implements AnnouncementChannel {
    @Override
    public String code() {
        return "public";
    }

    @Override
    public void begin(Access by, Announcement announcement) {
        // nothing to send: the pages look at what is announced
    }

    @Override
    public void withdraw(Access by, Announcement announcement) {
        // the pages show that too
    }

    @Override
    public boolean isComplete(UUID announcement) {
        return true;
    }
}
