package org.memberaccounts.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Consideration;
import org.memberaccounts.request.RequestFile;

/** The person's open and closed cases, counted. */
@Dependent
class CasesToConsider implements Consideration {
    private final Cases cases;

    @Inject
    CasesToConsider(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String code() {
        return "cases";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public String say(RequestFile file, PersonId person, Locale language) {
        return words(language).say(code() + ".says", cases.countOpenAbout(person), cases.countClosedAbout(person));
    }
}
