package org.memberaccounts.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All targets, in the order in which they are erased. */
@ApplicationScoped
class ErasurePlan {
    private static final Comparator<ErasureTarget> ORDER = Comparator.comparing(ErasureTarget::stage).thenComparing(ErasureTarget::name);

    @Inject
    @Any
    private Instance<ErasureTarget> targets;

    List<ErasureTarget> targets() {
        return targets.stream().sorted(ORDER).toList();
    }

    /** Where a target stands in that order, from 0. */
    int position(ErasureTarget target) {
        return targets().stream().map(ErasureTarget::name).toList().indexOf(target.name());
    }

    /** What is erased before the remainder is. */
    List<ErasureTarget> beforeTheRemainder() {
        return targets().stream().filter(target -> target.stage().compareTo(Stage.REMAINDER) < 0).toList();
    }
}
