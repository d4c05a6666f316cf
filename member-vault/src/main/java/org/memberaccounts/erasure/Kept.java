package org.memberaccounts.erasure;

import org.memberaccounts.organisation.LocalizedText;

/**
 * Something that stays of a place anonymised. Certificates name it.
 *
 * @param why the reason in a few English words
 * @param law the article that it rests on
 * @param what a whole sentence with its full stop: what it is, and that it leads to nobody
 */
public record Kept(String why, String law, LocalizedText what) {}
