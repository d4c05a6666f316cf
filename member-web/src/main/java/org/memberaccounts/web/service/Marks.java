package org.memberaccounts.web.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.trail.Pseudonyms;
import org.memberaccounts.trail.Subject;

/**
 * The marks by which agents tell the members of their cases apart before anything is open: the ones that auditors see.
 */
@Named
@ApplicationScoped
public class Marks {
    private final Pseudonyms pseudonyms;

    @Inject
    Marks(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** The mark of a person; null when there is none. */
    public String of(PersonId person) {
        return pseudonyms
                .subject(person)
                .map(Subject::value)
                .map(Mark::of)
                .map(Mark::toString)
                .orElse(null);
    }

    /** The mark of whom a case is about; null when that is nobody any more. */
    public String on(CaseFile file) {
        return file.person().map(this::of).orElse(null);
    }
}
