package org.memberaccounts.consent;

import java.time.Instant;
import org.memberaccounts.purpose.PurposeId;

/**
 * A decision in the register.
 *
 * @param receipt the signed receipt, JSON
 */
public record Decided(DecisionId id, PurposeId purpose, int textVersion, boolean given, Instant at, String receipt) {}
