package org.memberaccounts.api.deletion;

import jakarta.validation.constraints.NotNull;
import org.memberaccounts.deletion.DeletionGround;

/** Asks for the erasure of everything, on one of the grounds that {@link DeletionGround} has. */
public record AskForDeletion(@NotNull DeletionGround ground) {}
