package org.memberaccounts.policy;

import java.util.Optional;
import org.memberaccounts.organisation.LocalizedText;

/**
 * One promise.
 *
 * @param id stays the same over versions
 * @param control the control that keeps it, where the software can show that
 */
public record Clause(String id, LocalizedText text, Optional<ControlId> control) {}
