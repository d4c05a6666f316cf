package org.memberaccounts.revision;

/**
 * A change in fact in words, as a line of a table.
 *
 * @param what the thing that changes
 * @param judgement whether it matters, and to whom
 */
public record ChangeLine(String what, String before, String after, boolean matters, String judgement) {}
