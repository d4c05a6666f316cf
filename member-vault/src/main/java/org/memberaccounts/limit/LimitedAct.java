package org.memberaccounts.limit;

import java.util.Map;

/**
 * An act of which nobody may do any number in a while. A feature brings a bean for each of its own; its words in the
 * log are {@code object.limit.<id>} in the feature's bundle {@code Log}.
 *
 * @param id its name in the pack and in the log, which never changes
 * @param rates the rates that hold where the pack says nothing; of others than these it is not limited
 */
public record LimitedAct(String id, Map<LimitBy, Rate> rates) {
    public LimitedAct {
        rates = Map.copyOf(rates);
    }
}
