package org.memberaccounts.vault.door;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.vault.TextId;

/**
 * Values that came through the door. They can be taken only once, so that passing this on lets nobody keep them; it
 * never prints them.
 */
public final class PersonalValues {
    private final AtomicReference<Map<AttributeId, String>> values;
    private final AtomicReference<Map<TextId, String>> texts;

    PersonalValues(Map<AttributeId, String> values, Map<TextId, String> texts) {
        this.values = new AtomicReference<>(Map.copyOf(values));
        this.texts = new AtomicReference<>(Map.copyOf(texts));
    }

    /**
     * Takes the values by attribute; only those that the person has given.
     *
     * @throws IllegalStateException when they were taken before
     */
    public Map<AttributeId, String> take() {
        return once(values);
    }

    /**
     * Takes the texts; only those that are there.
     *
     * @throws IllegalStateException when they were taken before
     */
    public Map<TextId, String> takeTexts() {
        return once(texts);
    }

    private static <T> T once(AtomicReference<T> kept) {
        return Optional.ofNullable(kept.getAndSet(null))
                .orElseThrow(() -> new IllegalStateException("These values were taken before. Read anew."));
    }

    @Override
    public String toString() {
        return "PersonalValues[hidden]";
    }
}
