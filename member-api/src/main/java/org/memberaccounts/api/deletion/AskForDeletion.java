package org.memberaccounts.api.deletion;

import org.memberaccounts.deletion.DeletionGround;

/** Asks for the erasure of everything, on one of the grounds that {@link DeletionGround} has. */
public record AskForDeletion(String ground) {}
