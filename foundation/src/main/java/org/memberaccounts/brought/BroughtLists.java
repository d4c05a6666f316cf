package org.memberaccounts.brought;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of one name, one from each module, with a line for each thing that the module brings. */
public final class BroughtLists {
    private BroughtLists() {}

    /** Returns the lines of all files of this name that a class loader sees. */
    public static List<String> lines(String name, ClassLoader loader) {
        List<String> all = new ArrayList<>();
        try {
            for (URL list : Collections.list(loader.getResources(name))) {
                try (InputStream lines = list.openStream()) {
                    new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(all::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Returns the classes of this shape that such files name. */
    public static <T> List<Class<? extends T>> classes(String name, Class<T> shape, ClassLoader loader) {
        return lines(name, loader).stream()
                .<Class<? extends T>>map(line -> load(line, loader).asSubclass(shape))
                .toList();
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
