package org.memberaccounts.web.frame;

import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;

/**
 * A feature's notice on a person's own page that something needs them. The feature brings it as a bean, so that the
 * page knows no feature.
 */
public interface HomeNotice {
    /** Returns the place among the notices, the lowest first. */
    int place();

    /** Tells whether it says that the account ends: then most of the others need nothing of the person any more. */
    default boolean endsTheAccount() {
        return false;
    }

    /** Tells whether it is shown to somebody whose account ends, too. */
    default boolean untilTheEnd() {
        return endsTheAccount();
    }

    /** Returns the notice as it stands now; empty where nothing needs them. */
    Optional<Line> of(OpenedAccount own);

    /**
     * The notice in the language of the page, with the link that leads on.
     *
     * @param underWay whether something happens by itself if they do nothing
     */
    record Line(boolean underWay, String text, String why, String address, String act) {}
}
