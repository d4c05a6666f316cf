package org.memberaccounts.audit.log;

import java.util.Locale;

/**
 * An action that is a constant of an enum. Its code is its name with a point after the first word, such as
 * {@code case.looked-at} for {@code CASE_LOOKED_AT}, so a constant keeps its name.
 */
public interface NamedAction extends Action {
    /** Returns the constant's name, which every enum has. */
    String name();

    @Override
    default String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
