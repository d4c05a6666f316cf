package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
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
        ChangeSides sides = new ChangeSides(old(difference), anew(difference), language);
        return difference.changes().stream()
                .map(change -> sides.line(change, difference))
                .toList();
    }

    /** Says each of some of the changes to members, those that matter first. */
    public List<String> sentences(VersionDifference difference, List<Change> some, Locale language) {
        ChangeSentences sentences = new ChangeSentences(difference, old(difference), anew(difference), language);
        return some.stream()
                .sorted(Comparator.comparing(Change::matters).reversed())
                .map(sentences::sentence)
                .distinct()
                .toList();
    }

    private CatalogueSentences old(VersionDifference difference) {
        return sentences(difference.before().version());
    }

    private CatalogueSentences anew(VersionDifference difference) {
        return sentences(difference.after().version());
    }

    private CatalogueSentences sentences(VersionNumber version) {
        return new CatalogueSentences(organisation.at(version), purposes.at(version));
    }
}
