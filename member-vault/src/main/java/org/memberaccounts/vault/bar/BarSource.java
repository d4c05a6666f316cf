package org.memberaccounts.vault.bar;

/**
 * The people whom a feature's own tables call to be barred. A feature that places a bar brings one; the evidence
 * compares the two.
 */
public interface BarSource {
    /** The bar that is to stand. */
    Bar bar();

    /** SQL over the feature's own tables: the person and the reference of each bar that is to stand now. */
    String due();
}
