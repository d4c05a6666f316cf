package org.memberaccounts.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.memberaccounts.paging.Cursor;

/** The places in lists from which callers go on: {@code next} of the page before, sent as {@code after}. */
@RequestScoped
public class Places {
    private final Problems problems;

    @Inject
    Places(Problems problems) {
        this.problems = problems;
    }

    /** Answers with the page after the thing with this id; with the first page where none was sent. */
    public Response afterId(String sent, Function<Optional<UUID>, Response> page) {
        return after(sent, UUID::fromString, page);
    }

    /** Answers with the page after this cursor; with the first page where none was sent. */
    public Response afterCursor(String sent, Function<Optional<Cursor>, Response> page) {
        return after(sent, Cursor::of, page);
    }

    /** Answers with the page after the thing with this number; with the first page where none was sent. */
    public Response afterNumber(String sent, Function<Optional<Integer>, Response> page) {
        return after(sent, Integer::valueOf, page);
    }

    private <K> Response after(String sent, Function<String, K> read, Function<Optional<K>, Response> page) {
        Optional<K> place;
        try {
            place = Optional.ofNullable(sent).map(read);
        } catch (IllegalArgumentException e) {
            return problems.of(GeneralProblem.BAD_CURSOR);
        }
        return page.apply(place);
    }
}
