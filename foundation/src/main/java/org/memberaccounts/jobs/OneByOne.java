package org.memberaccounts.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.memberaccounts.failure.FailureTrace;

/**
 * Takes a list's items one by one, so that one that fails doesn't keep the others waiting. What fails is told by the
 * type of its failure only.
 */
public final class OneByOne {
    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * Takes all of them.
     *
     * @return those that failed; their turn comes again
     */
    public static <T> List<T> each(Collection<T> things, Consumer<T> work) {
        List<T> failed = new ArrayList<>();
        for (T thing : things) {
            try {
                work.accept(thing);
            } catch (Exception e) {
                // also catches what no method here declares: a commit that failed
                tell(e);
                failed.add(thing);
            }
        }
        return failed;
    }

    /**
     * Takes all of them for a recurring step, whose run then fails if one of them did: otherwise nobody would know.
     *
     * @throws LeftUndone with how many failed
     */
    public static <T> void all(Collection<T> things, Consumer<T> work) {
        LeftUndone.unlessNone(each(things, work).size());
    }

    /** Reads one row of many; empty where it can't be read. */
    public static <R, T> Optional<T> read(R row, Function<R, T> reader) {
        try {
            return Optional.of(reader.apply(row));
        } catch (RuntimeException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private static void tell(Exception failure) {
        LOG.log(
                System.Logger.Level.WARNING,
                "One of several could not be done and is left for the next time: {0}",
                FailureTrace.of(failure));
    }
}
