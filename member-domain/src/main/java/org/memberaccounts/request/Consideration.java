package org.memberaccounts.request;

import java.util.Locale;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.wording.Wording;

/**
 * Something that officers know before they decide about somebody's request. The feature that keeps it brings it as a
 * bean. It is nobody's data: only numbers, states, times, and the names of attributes and recipients. Its name and its
 * sentence lie beside the feature, in the bundle {@code Considerations}: {@code CODE} and {@code CODE.says}.
 */
public interface Consideration {
    /** Returns its code, by which the API knows it. */
    String code();

    /** Returns its place among the others. */
    int place();

    /** Returns what is known about the person who made this request. */
    String say(RequestFile file, PersonId person, Locale language);

    /** Opens the words beside the feature. */
    default Wording words(Locale language) {
        return Wording.beside(getClass(), "Considerations", language);
    }
}
