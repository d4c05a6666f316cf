package org.memberaccounts.vault.door;

import java.util.UUID;
import org.memberaccounts.vault.Refusal;

/** The door's answer. It is committed, and on record, before the caller holds it. */
public sealed interface Answer {
    /** Returns the id of the entry that records it. */
    UUID event();

    /** The values that were asked for, as far as the person has given them. */
    record Disclosed(UUID event, PersonalValues values) implements Answer {}

    /**
     * The refusal to read anything. A value and not an exception, so that its event commits in the same transaction.
     */
    record Refused(UUID event, Refusal reason) implements Answer {}
}
