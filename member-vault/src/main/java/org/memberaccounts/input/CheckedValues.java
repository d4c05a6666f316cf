package org.memberaccounts.input;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.organisation.AttributeId;

/** The values that are given for a person together, one an attribute, each checked. */
public final class CheckedValues {
    private final Map<AttributeId, CheckedValue> values;

    private CheckedValues(Stream<CheckedValue> values) {
        this.values = values.collect(Collectors.toUnmodifiableMap(CheckedValue::attribute, Function.identity()));
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
        return values.keySet();
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
