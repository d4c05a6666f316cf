package org.memberaccounts.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.audit.search.Cursor;

/**
 * What the address of a page asks the log for, so that it can be kept and sent. What is left blank asks for nothing.
 */
public record Question(HttpServletRequest request, List<String> names) {
    private static final String AFTER = "after";

    public Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Whether anything is asked for by one of these names. */
    public boolean isAsked(List<String> some) {
        return some.stream().anyMatch(name -> asked(name).isPresent());
    }

    public boolean isAsked() {
        return isAsked(names);
    }

    /**
     * Where to go on in the list.
     *
     * @throws Cursor.BadCursor when the address names no place in a list
     */
    public Optional<Cursor> after() {
        return asked(AFTER).map(Cursor::of);
    }

    /** The address of the same question's older entries. */
    public String older(String page, Cursor next) {
        return Stream.concat(
                        names.stream()
                                .flatMap(name -> asked(name)
                                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                                        .stream()),
                        Stream.of(AFTER + "=" + next))
                .collect(Collectors.joining("&", page + "?", ""));
    }
}
