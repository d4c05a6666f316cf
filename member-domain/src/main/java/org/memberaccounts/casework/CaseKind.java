package org.memberaccounts.casework;

import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.purpose.PurposeId;

/** A kind of case: its title, and the purpose that cases of this kind serve. */
public record CaseKind(String id, LocalizedText title, PurposeId purpose) {}
