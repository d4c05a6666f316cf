package org.memberaccounts.web.service;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.web.frame.AddressConverter;
import org.memberaccounts.web.frame.AddressId;

/** The id of a case. */
@Dependent
@FacesConverter(forClass = CaseId.class, managed = true)
public class CaseIdConverter extends AddressConverter<CaseId> {
    CaseIdConverter() {
        super(text -> AddressId.read(text).map(CaseId::new), CaseId::toString);
    }
}
