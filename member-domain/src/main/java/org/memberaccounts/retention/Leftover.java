package org.memberaccounts.retention;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.version.VersionNumber;

/**
 * The rest of something that fell away.
 *
 * @param name its id in the pack
 * @param goneIn the version without it
 * @param held the answers, or decisions, that there were when it fell away
 * @param erasedAt when all of them were erased
 */
public record Leftover(
        GoneKind kind,
        String name,
        VersionNumber goneIn,
        Instant since,
        Instant due,
        long held,
        long erased,
        Optional<Instant> erasedAt) {}
