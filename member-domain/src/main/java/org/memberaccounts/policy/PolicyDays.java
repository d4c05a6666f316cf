package org.memberaccounts.policy;

import java.time.LocalDate;

/**
 * The days of a version, in the organisation's zone.
 *
 * @param announced the day on which it was published, which is when it was last changed
 * @param inForce its first day
 */
public record PolicyDays(LocalDate announced, LocalDate inForce) {}
