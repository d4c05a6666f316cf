package org.memberaccounts.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum whose constants are known outside Java by codes in small letters with dashes. A code is stable, so a constant
 * keeps its name.
 */
public interface Coded {
    /** Returns the constant's name, which every enum has. */
    String name();

    /** Returns the constant's code. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constant with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Finds the constant with exactly this code. Any text may be given. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(text))
                .findFirst();
    }
}
