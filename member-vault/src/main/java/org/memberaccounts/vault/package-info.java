/**
 * Personal data at rest, and the one door to it. Values of any person are stored only encrypted under that person's own
 * key (AES-256-GCM), which is wrapped by the key of an epoch that is never in the database. Four rooms, of which each
 * knows only those before it: {@code keys}, the only one that imports Tink; {@code store}, which puts data in;
 * {@code bar}, which keeps readers out; {@code door}, the only way out. This package itself has the values that they
 * and the features exchange.
 */
package org.memberaccounts.vault;
