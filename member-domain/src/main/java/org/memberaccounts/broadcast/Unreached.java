package org.memberaccounts.broadcast;

import org.memberaccounts.trail.Subject;

/**
 * Somebody who could not be told on a channel.
 *
 * @param subject their pseudonym in the log
 * @param reason a code
 */
public record Unreached(Subject subject, String reason, boolean accounted) {}
