package org.memberaccounts.audit.evidence;

/**
 * The result of looking for broken promises.
 *
 * @param looked how many were looked at
 * @param broken how many of them should not be there
 */
public record Finding(long looked, long broken) {}
