package org.memberaccounts.audit.search;

import java.util.List;
import java.util.Optional;
import org.memberaccounts.paging.Cursor;

/**
 * One page of a list, newest first.
 *
 * @param next where the following page begins; empty on the last one
 */
public record Found(List<LoggedEntry> entries, Optional<Cursor> next) {
    public Found {
        entries = List.copyOf(entries);
    }
}
