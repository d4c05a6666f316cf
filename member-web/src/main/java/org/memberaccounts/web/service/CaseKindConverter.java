package org.memberaccounts.web.service;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.web.frame.AddressConverter;

/** A kind of case by its id. */
@Dependent
@FacesConverter(forClass = CaseKind.class, managed = true)
public class CaseKindConverter extends AddressConverter<CaseKind> {
    @Inject
    CaseKindConverter(CaseKinds kinds) {
        super(kinds::find, CaseKind::id);
    }
}
