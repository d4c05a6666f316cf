package org.memberaccounts.api.notice;

import jakarta.validation.constraints.NotNull;

/** On or off. */
public record Switch(@NotNull Boolean on) {}
