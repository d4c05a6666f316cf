package org.memberaccounts.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.memberaccounts.organisation.AttributeId;

/** The values that are given for a person together, one an attribute, each checked. */
public final class CheckedValues {
    /** In one order always, so that two who write the same rows don't wait for each other in a circle. */
    private final SortedMap<AttributeId, CheckedValue> values = new TreeMap<>(Comparator.comparing(AttributeId::value));

    private CheckedValues(Stream<CheckedValue> values) {
        values.forEach(value -> {
            if (this.values.put(value.attribute(), value) != null) {
                throw new IllegalArgumentException("Two values of " + value.attribute() + ".");
            }
        });
    }

    public static CheckedValues of(CheckedValue... values) {
        return new CheckedValues(Stream.of(values));
    }

    /** Returns these values; no two are of one attribute. */
    public static CheckedValues of(Collection<CheckedValue> values) {
        return new CheckedValues(values.stream());
    }

    /** Returns these values and one more, in place of any of the same attribute. */
    public CheckedValues with(CheckedValue value) {
        return new CheckedValues(Stream.concat(
                values.values().stream().filter(other -> !other.attribute().equals(value.attribute())),
                Stream.of(value)));
    }

    public Set<AttributeId> attributes() {
        return Set.copyOf(values.keySet());
    }

    public Optional<CheckedValue> find(AttributeId attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    public void forEach(Consumer<CheckedValue> each) {
        values.values().forEach(each);
    }

    /** Never shows the values. */
    @Override
    public String toString() {
        return "CheckedValues" + values.keySet();
    }
}
