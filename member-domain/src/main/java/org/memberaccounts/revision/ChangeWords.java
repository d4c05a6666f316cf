package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.version.VersionNumber;

/** The words for changes in fact, for people and officers alike. */
@ApplicationScoped
public class ChangeWords {
    private final Organisation organisation;
    private final PurposeCatalogue purposes;

    @Inject
    ChangeWords(Organisation organisation, PurposeCatalogue purposes) {
        this.organisation = organisation;
        this.purposes = purposes;
    }

    /** Returns a line for each change. */
    public List<ChangeLine> lines(VersionDifference difference, Locale language) {
        return lines(difference, difference.changes(), language);
    }

    /** Returns a line for each of some of the changes. */
    public List<ChangeLine> lines(VersionDifference difference, List<Change> some, Locale language) {
        ChangeSides sides = new ChangeSides(
                sentences(difference.before().version()),
                sentences(difference.after().version()),
                language);
        return some.stream().map(change -> sides.line(change, difference)).toList();
    }

    private CatalogueSentences sentences(VersionNumber version) {
        return new CatalogueSentences(organisation.at(version), purposes.at(version));
    }
}
