package org.memberaccounts.web;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.casework.TakesPlainText;

/** Makes a rule be broken: puts into a record what somebody typed. */
public class MakesANote {
    TakesPlainText.Note note(UUID of, String typed) {
        return new TakesPlainText.Note(of, Optional.of(typed));
    }
}
