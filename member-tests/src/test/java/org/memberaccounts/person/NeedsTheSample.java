package org.memberaccounts.person;

import org.memberaccounts.sample.WritesRows;

/** Breaks the rule that nothing needs the sample. */
public class NeedsTheSample {
    WritesRows invented;
}
