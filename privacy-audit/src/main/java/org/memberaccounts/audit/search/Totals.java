package org.memberaccounts.audit.search;

/**
 * The counts of what a search finds.
 *
 * @param staff the number of different members of staff
 * @param systems the number of different systems of others
 */
public record Totals(long entries, long staff, long systems, long refused) {}
