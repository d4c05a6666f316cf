package org.memberaccounts.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Files of values beside the tests, in which what nobody sees is written out. */
final class Tables {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Tables() {}

    /** The rows of a table after its heading. */
    static List<List<String>> rows(String table) {
        try (InputStream file = Tables.class.getResourceAsStream(table)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t")).stream()
                            .map(Tables::unescaped)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> column(String table, int column) {
        return rows(table).stream().map(row -> row.get(column)).toList();
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell).replaceAll(code -> {
            char c = (char) Integer.parseInt(code.group(1), 16);
            return c == '\\' ? "\\\\" : String.valueOf(c);
        });
    }
}
