package org.memberaccounts.vault.bar;

import java.util.Locale;

/**
 * The people who should be barred according to a feature's own tables. A feature that places a bar brings one; the
 * evidence compares the two.
 */
public interface BarSource {
    /** Returns the bar that should stand. */
    Bar bar();

    /** Returns SQL over the feature's own tables: the person and the reference of each bar that should stand now. */
    String due();

    /** Returns the policy's name for such bars, for when some aren't as they should be. */
    String called(Locale language);
}
