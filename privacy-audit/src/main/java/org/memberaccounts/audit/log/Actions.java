package org.memberaccounts.audit.log;

import java.util.List;

/**
 * The actions of a feature, which brings them as a bean that needs no other. When a module is built its classes of this
 * shape are listed, and when a database is migrated the log learns from them what there is. Beside that, in the bundle
 * {@code Log}, lie the words that readers of the log get for them, a file a language.
 */
public interface Actions {
    List<? extends Action> all();

    /** Returns the names under which the feature's jobs act in the log; it takes no others. */
    default List<String> jobs() {
        return List.of();
    }
}
