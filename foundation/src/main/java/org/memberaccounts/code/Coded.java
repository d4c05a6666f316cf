package org.memberaccounts.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum whose constants stand outside of Java as codes: in small letters, with dashes. A code is stable, so a
 * constant keeps its name.
 */
public interface Coded {
    /** The constant's name, which every enum has. */
    String name();

    /** As it stands outside of Java. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that stands as this.
     *
     * @throws IllegalArgumentException when there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The constant that stands as exactly this, whatever text it is given. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(text))
                .findFirst();
    }
}
