package org.memberaccounts.web.account;

import org.memberaccounts.audit.search.Totals;
import org.memberaccounts.web.frame.Sentences;

/** Says by whom entries of the log are, besides the person: how many of the staff and how many other systems. */
final class ByWhom {
    private ByWhom() {}

    static String of(Totals totals, Sentences texts) {
        String whom = totals.staff() == 0
                ? totals.systems() == 0 ? "neither" : "systems"
                : totals.systems() == 0 ? "staff" : "both";
        return texts.say("by." + whom, totals.staff(), totals.systems());
    }
}
