package org.memberaccounts.audit.evidence;

/**
 * What came of looking.
 *
 * @param looked how many were looked at
 * @param broken how many of them should not be
 */
public record Finding(long looked, long broken) {}
