package org.memberaccounts.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.memberaccounts.person.PersonId;

/** The number of times that the person has asked for the same before. */
@Dependent
class EarlierRequests implements Consideration {
    private final RequestLists lists;

    @Inject
    EarlierRequests(RequestLists lists) {
        this.lists = lists;
    }

    @Override
    public String code() {
        return "earlier-requests";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public String say(RequestFile file, PersonId person, Locale language) {
        return words(language).say(code() + ".says", lists.before(file, person));
    }
}
