package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The public pages: they show an announcement from the moment at which it is made. */
@ApplicationScoped
class PublicAnnouncement implements AnnouncementChannel {
    @Override
    public String code() {
        return "public";
    }

    @Override
    public void begin(UUID announcement) {
        // nothing to send: the pages look at what is announced
    }

    @Override
    public boolean isComplete(UUID announcement) {
        return true;
    }
}
