package org.memberaccounts.web.request;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.request.Workflow;
import org.memberaccounts.web.frame.Sentences;

/**
 * The pages and words of one kind of request. The package that has them brings this as a bean. Its words lie in its own
 * {@code Texts}: {@code requests}, {@code ask} and {@code about}, {@code desk.h1} and {@code desk.asked}, a
 * {@code state.} for each state, an {@code or.} for each act that leads off the way, a {@code desk.done.} and a
 * {@code desk.by.} for each act of an officer. Words that any kind has are there already, and a kind may have its own.
 */
public interface RequestKind {
    Workflow workflow();

    /** Returns the address of the page on which people ask. */
    String asking();

    /** Returns the address of the page of one request of the person's own, which gets {@code id} as a parameter. */
    String page();

    /**
     * Returns the path of the part of the officers' desk that shows one request: a composition of the template
     * {@code request.xhtml}.
     */
    String desk();

    /** Returns the path of a part that stands on the desk while no request was chosen; empty where there is none. */
    default Optional<String> deskNotice() {
        return Optional.empty();
    }

    /** Returns the time until which a request stays in its state by itself; empty where it doesn't. */
    default Optional<Instant> until(RequestFile file) {
        return Optional.empty();
    }

    /** Returns a few words on each of these requests, which are of this kind. */
    default Map<RequestId, String> about(List<RequestFile> files, Locale language) {
        String all = words(language).say("about");
        return files.stream().map(RequestFile::id).collect(Collectors.toMap(Function.identity(), id -> all));
    }

    default Sentences words(Locale language) {
        return Sentences.of(getClass(), language);
    }
}
