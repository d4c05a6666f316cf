package org.memberaccounts.vault.door;

import java.util.UUID;
import org.memberaccounts.vault.Refusal;

/** What the door answered. Both are committed, and on record, before the caller holds them. */
public sealed interface Answer {
    /** The event in the log that says so. */
    UUID event();

    /** The values named, as far as the person has given them. */
    record Disclosed(UUID event, PersonalValues values) implements Answer {}

    /** Nothing was read. A value and not an exception, so that its event commits in the same transaction. */
    record Refused(UUID event, Refusal reason) implements Answer {}
}
