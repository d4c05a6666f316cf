package org.memberaccounts.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a notice is on one channel.
 *
 * @param reason the code of why it came back or was given up
 */
public record Delivered(Channel channel, DeliveryState state, Optional<String> reason, Instant at) {}
