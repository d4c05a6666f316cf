/**
 * Erasing a person: a run of {@link org.memberaccounts.erasure.ErasureTarget}s, one after the other, until nothing
 * leads to them any more and their key is destroyed. Every feature that keeps something about people brings a target of
 * its own; this package knows none of them. A run survives a crash at any point: what was acknowledged is not done
 * again, what was not is. It ends only when the last scan has found nothing.
 */
package org.memberaccounts.erasure;
