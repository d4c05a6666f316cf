package org.memberaccounts.web.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.vault.Subject;
import org.memberaccounts.vault.door.Entries;

/**
 * The marks by which agents tell the members of their cases apart before anything is open: the ones that auditors see.
 */
@Named
@ApplicationScoped
public class Marks {
    private final Entries entries;

    @Inject
    Marks(Entries entries) {
        this.entries = entries;
    }

    /** The mark of a person; null when there is none. */
    public String of(PersonId person) {
        return entries.subject(person)
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
