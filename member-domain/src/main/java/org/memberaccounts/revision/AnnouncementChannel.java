package org.memberaccounts.revision;

import java.util.UUID;
import org.memberaccounts.actor.Access;

/**
 * A channel on which a version is announced. The feature that has it brings it as a bean; an announcement goes out on
 * all that there are when it begins, and its version takes no force before each of them is through.
 */
public interface AnnouncementChannel {
    /** Returns its code: small letters and dashes; stable, since it is kept with each announcement. */
    String code();

    /** Begins with an announcement, in the transaction that announces. What goes to everybody is scheduled here. */
    void begin(Access by, Announcement announcement);

    /** Tells everybody who was told that it is withdrawn, in the transaction that withdraws it. */
    void withdraw(Access by, Announcement announcement);

    /**
     * Tells whether everybody who was to be told was told, or is accounted for. Asked again and again until it says
     * yes, the first time when the announcement is committed.
     */
    boolean isComplete(UUID announcement);
}
