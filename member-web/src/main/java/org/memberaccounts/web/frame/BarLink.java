package org.memberaccounts.web.frame;

import java.util.Optional;
import org.memberaccounts.identity.OpenedAccount;

/**
 * A link in the bar of people's own pages, beside the menu, with how many things wait behind it. A feature brings it as
 * a bean.
 */
public interface BarLink {
    /** Returns the link as it stands now; empty where there is nothing to lead to. */
    Optional<Line> of(OpenedAccount own);

    /**
     * The link in the language of the page.
     *
     * @param page the page's name, which its template has as {@code current}
     * @param waiting how many things wait; none shows no number
     * @param meaning what the number means, for whoever doesn't see it
     */
    record Line(String page, String address, String text, long waiting, String meaning) {}
}
