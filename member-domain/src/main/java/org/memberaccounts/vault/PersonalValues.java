package org.memberaccounts.vault;

import java.util.Map;
import org.memberaccounts.organisation.AttributeId;

/** Values that came through the door. They can be taken once, so that nobody keeps them by passing this on; it never prints them. */
public final class PersonalValues {
    private Map<AttributeId, String> values;

    PersonalValues(Map<AttributeId, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The values by attribute; only those that the person has given.
     *
     * @throws IllegalStateException when they were taken before
     */
    public synchronized Map<AttributeId, String> take() {
        if (values == null) {
            throw new IllegalStateException("These values were taken before. Read anew.");
        }
        Map<AttributeId, String> taken = values;
        values = null;
        return taken;
    }

    @Override
    public String toString() {
        return "PersonalValues[hidden]";
    }
}
