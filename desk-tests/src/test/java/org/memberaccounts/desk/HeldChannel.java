package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.revision.Announcement;
import org.memberaccounts.revision.AnnouncementChannel;

/** A channel beside the public pages, which a test can hold back. */
@ApplicationScoped
public class HeldChannel implements AnnouncementChannel {
    private volatile boolean held;

    /** Holds back, or lets through, whatever is announced. */
    public void hold(boolean back) {
        held = back;
    }

    @Override
    public String code() {
        return "held";
    }

    @Override
    public void begin(Access by, Announcement announcement) {
        // it has nobody to tell
    }

    @Override
    public void withdraw(Access by, Announcement announcement) {
        // it has told nobody
    }

    @Override
    public boolean isComplete(UUID announcement) {
        return !held;
    }
}
