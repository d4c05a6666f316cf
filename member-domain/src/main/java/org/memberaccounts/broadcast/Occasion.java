package org.memberaccounts.broadcast;

import java.util.UUID;

/**
 * The occasion to tell everybody something.
 *
 * @param id of what it is told for, such as an announcement
 * @param reference for their words; our ids fit, addresses and sentences don't
 */
public record Occasion(UUID id, BroadcastKind kind, String reference) {}
