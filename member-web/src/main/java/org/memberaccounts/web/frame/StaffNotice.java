package org.memberaccounts.web.frame;

import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Actor;

/** A feature's notice to a member of staff, on their first page, that something needs them. It is brought as a bean. */
public interface StaffNotice {
    /** Returns the notice as it stands now; empty where nothing needs them. */
    Optional<Line> of(Actor.Staff staff, Locale language);

    /** The notice in the language of the page, with the link that leads on. */
    record Line(String text, String why, String address, String act) {}
}
