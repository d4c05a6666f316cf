package org.memberaccounts.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The statements that the database was sent, as it logs them before it runs them. Statements that begin or end a
 * transaction, and the pool's settings on a new connection, are not ours and don't count.
 */
@ApplicationScoped
public class Statements {
    private static final Pattern NOT_OURS =
            Pattern.compile("(begin|commit|rollback|set)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Postgres.Database database;

    @Inject
    Statements(Postgres.Database database) {
        this.database = database;
    }

    /** Returns the statements that were sent during some work. */
    public List<String> during(Runnable work) {
        try {
            long before = Files.size(Postgres.LOG);
            work.run();
            return sent(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the log has behind this byte: all classes before wrote to it, too. */
    private List<String> sent(long before) throws IOException {
        Pattern mine = Pattern.compile(
                "^" + database.name() + ":LOG: +(?:execute [^:]*|statement): (.*?)(?=\\R\\w*:[A-Z]+: |\\z)",
                Pattern.DOTALL | Pattern.MULTILINE);
        try (InputStream log = Files.newInputStream(Postgres.LOG)) {
            log.skipNBytes(before);
            return mine.matcher(new String(log.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1).strip())
                    .filter(sql -> !NOT_OURS.matcher(sql).matches())
                    .toList();
        }
    }
}
