package org.memberaccounts.audit.log;

import java.util.List;

/**
 * The actions of a feature, which brings them as a bean. Beside that, in the bundle {@code Log}, lie the words that
 * readers of the log get for them, a file a language.
 */
public interface Actions {
    List<? extends Action> all();
}
