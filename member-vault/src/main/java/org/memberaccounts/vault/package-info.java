/**
 * Personal data at rest, and the one door to it. Values of any person are stored only encrypted under that person's own
 * key (AES-256-GCM), which is wrapped by the key of an epoch that is never in the database. Four rooms, of which each
 * knows only those before it: {@code keys}, the only one that imports Tink; {@code store}, which puts data in;
 * {@code bar}, what stands in a reader's way; {@code door}, the only way out. What is here is what they and the
 * features say to each other.
 */
package org.memberaccounts.vault;
