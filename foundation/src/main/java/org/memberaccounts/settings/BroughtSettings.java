package org.memberaccounts.settings;

import java.util.List;
import org.memberaccounts.brought.BroughtLists;

/** The records of {@link Settings} that modules bring: a server scans for annotations too late. */
final class BroughtSettings {
    private BroughtSettings() {}

    /** Returns all records that a class loader sees. */
    static List<Class<? extends Record>> seenBy(ClassLoader loader) {
        return BroughtLists.classes("META-INF/settings.list", Record.class, loader);
    }
}
