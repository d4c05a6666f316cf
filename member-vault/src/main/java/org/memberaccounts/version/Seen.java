package org.memberaccounts.version;

import java.util.function.Supplier;

/** The version that a piece of work sees: asked for once. */
class Seen {
    private transient VersionNumber version;

    VersionNumber orElse(Supplier<VersionNumber> now) {
        if (version == null) {
            version = now.get();
        }
        return version;
    }
}
