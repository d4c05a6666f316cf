package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotNull;
import org.memberaccounts.casework.WaitsFor;

/** The side that a case waits for from now on. */
public record Wait(@NotNull WaitsFor side) {}
