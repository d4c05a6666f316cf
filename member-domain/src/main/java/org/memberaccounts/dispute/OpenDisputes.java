package org.memberaccounts.dispute;

import java.time.Instant;

/**
 * The open disputes about one answer, whoever's it is.
 *
 * @param attribute the answer's id
 * @param oldest since when the oldest of them is open
 */
public record OpenDisputes(String attribute, long count, Instant oldest) {}
