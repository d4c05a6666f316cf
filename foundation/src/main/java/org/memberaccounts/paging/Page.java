package org.memberaccounts.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <K> the key by which the list is ordered
 * @param next the place to go on from; empty on the last page
 */
public record Page<T, K>(List<T> items, Optional<K> next) {
    /** The number of things on a page. */
    public static final int LENGTH = 50;

    /** The number of things to look for: one more than a page has tells whether there is another page. */
    public static final int LOOKED_FOR = LENGTH + 1;

    public Page {
        items = List.copyOf(items);
    }

    /** Returns a page without anything. */
    public static <T, K> Page<T, K> empty() {
        return new Page<>(List.of(), Optional.empty());
    }

    /**
     * Returns the page of what was found, in the order of its keys, when as many as {@link #LOOKED_FOR} were wanted.
     */
    public static <T, K> Page<T, K> of(List<T> found, Function<T, K> key) {
        return found.size() <= LENGTH
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, LENGTH), Optional.of(key.apply(found.get(LENGTH - 1))));
    }

    /** Returns the same page, with each thing as something else. */
    public <R> Page<R, K> map(Function<? super T, ? extends R> as) {
        return new Page<>(items.stream().<R>map(as).toList(), next);
    }

    /** Returns the same page, its things completed or put in another order all at once. */
    public <R> Page<R, K> together(Function<List<T>, List<R>> as) {
        return new Page<>(as.apply(items), next);
    }
}
