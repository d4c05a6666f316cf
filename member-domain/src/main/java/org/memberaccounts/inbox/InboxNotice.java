package org.memberaccounts.inbox;

import java.time.Instant;

/**
 * An entry of an inbox, without its words.
 *
 * @param kind the code of the kind of notice
 */
public record InboxNotice(InboxId id, String kind, Instant toldAt, boolean read) {}
