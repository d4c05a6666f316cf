package org.memberaccounts.jobs;

import java.util.Collection;
import java.util.function.Consumer;
import org.memberaccounts.failure.FailureTrace;

/**
 * Takes a recurring step's items one by one, so that one that fails doesn't keep the others waiting; its turn comes
 * again.
 */
public final class OneByOne {
    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    public static <T> void each(Collection<T> things, Consumer<T> work) {
        for (T thing : things) {
            try {
                work.accept(thing);
            } catch (Exception e) {
                // also catches what no method here declares: a commit that failed
                LOG.log(
                        System.Logger.Level.WARNING,
                        "One of several could not be done and is left for the next time: {0}",
                        FailureTrace.of(e));
            }
        }
    }
}
