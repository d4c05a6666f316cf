package org.memberaccounts.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of a notice on one channel, and since when.
 *
 * @param reason the code of why it came back or was given up
 */
public record Delivered(Channel channel, DeliveryState state, Optional<String> reason, Instant at) {}
