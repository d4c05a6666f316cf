package org.memberaccounts.audit.search;

/**
 * What a search finds, counted.
 *
 * @param staff how many different members of staff
 * @param systems how many different systems of others
 */
public record Totals(long entries, long staff, long systems, long refused) {}
