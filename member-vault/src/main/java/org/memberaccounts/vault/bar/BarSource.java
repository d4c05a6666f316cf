package org.memberaccounts.vault.bar;

/**
 * The people who should be barred according to a feature's own tables. A feature that places a bar brings one; the
 * evidence compares the two.
 */
public interface BarSource {
    /** Returns the bar that should stand. */
    Bar bar();

    /** Returns SQL over the feature's own tables: the person and the reference of each bar that should stand now. */
    String due();
}
