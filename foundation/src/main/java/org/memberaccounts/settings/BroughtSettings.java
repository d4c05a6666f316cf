package org.memberaccounts.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The records of {@link Settings} that modules bring, a line each, written when a module is built: a server can't list
 * a folder of an archive, and scans for annotations too late.
 */
final class BroughtSettings {
    private static final String BROUGHT = "META-INF/settings.list";

    private BroughtSettings() {}

    /** Returns all records that a class loader sees. */
    static List<Class<? extends Record>> seenBy(ClassLoader loader) {
        List<Class<? extends Record>> records = new ArrayList<>();
        try {
            for (URL list : Collections.list(loader.getResources(BROUGHT))) {
                try (InputStream lines = list.openStream()) {
                    new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(name -> records.add(load(loader, name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static Class<? extends Record> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
